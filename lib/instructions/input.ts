import { z } from "zod";

const text = (label: string, least: number) =>
  z.string().trim().min(least, `请写明${label}，至少${least}个字。`).max(1000, "最多1000个字。");

const written = {
  words: text("批示内容", 4),
  assigneeId: z.uuid("请选择由谁办理。"),
  dueOn: z.iso.date("请填写办理期限。"),
};

export const InstructionFields = z.strictObject(written);
export const WriteInstructionInput = z.strictObject({ caseId: z.uuid(), ...written });

const place = { id: z.uuid(), version: z.number().int().positive() };

const answered = { words: text("办理情况", 4) };
export const InstructionAnswerFields = z.strictObject(answered);
export const AnswerInstructionInput = z.strictObject({ ...place, ...answered });

const settled = z.strictObject({
  verdict: z.enum(["close", "giveBack"], "请选择是否办结。"),
  words: text("意见", 2),
  dueOn: z.union([z.literal(""), z.iso.date("请填写日期。")]),
});

const dayAsked = (typed: z.output<typeof settled>, check: z.core.$RefinementCtx) => {
  if (typed.verdict === "giveBack" && typed.dueOn === "")
    check.addIssue({ code: "custom", path: ["dueOn"], message: "退回继续办理的，请填写新的办理期限。" });
};

export const InstructionSettleFields = settled.superRefine(dayAsked);
export const SettleInstructionInput = settled.extend(place).superRefine(dayAsked);
