import { z } from "zod";
import { StoredUpload } from "@/lib/attachments/stored-upload";
import { parseCreditCode } from "@/lib/kernel/credit-code";
import { demandLevels, evidenceObjects, progressKinds, taskKinds, taskRhythms } from "./lifecycle";

const act = { id: z.uuid(), version: z.number().int().positive() };
const day = z.iso.date("请填写日期。");
const optionalDay = z.union([z.literal(""), z.iso.date("请填写正确的日期。")]);

const text = (label: string, least: number, max = 2000) =>
  z.string().trim().min(least, `请写明${label}，至少${least}个字。`).max(max, `最多${max}个字。`);

/** Words that a line end or 、 divides. */
const list = (most: number) =>
  z
    .string()
    .trim()
    .max(500, "最多500个字。")
    .transform((typed) => typed.split(/[、，,\n]/).map((each) => each.trim()))
    .transform((each) => [...new Set(each.filter((name) => name !== ""))])
    .refine((each) => each.length <= most, `最多${most}个。`);

const reportDays = z
  .string()
  .trim()
  .regex(/^\d{1,2}([、，, ]+\d{1,2}){0,3}$/, "请填写每月报送的日子，例如 15、30，最多4个。")
  .transform((typed) => [...new Set(typed.split(/[、，, ]+/).map(Number))].toSorted((one, other) => one - other))
  .refine((days) => days.every((on) => on >= 1 && on <= 31), "日子应为1至31。");

export const PrepareCampaignInput = z
  .strictObject({
    title: text("行动名称", 4, 100),
    noticeNumber: z.string().trim().max(60, "最多60个字。"),
    startsOn: day,
    endsOn: day,
    reportDays,
    replyDays: z.number("请填写天数，为整数。").int("请填写整数。").min(0, "不能小于0。").max(15, "最多15日。"),
    officeOrganId: z.uuid("请选择领导小组办公室。"),
    industries: list(20),
    noticeText: text("通知全文", 20, 60_000),
  })
  .refine(({ startsOn, endsOn }) => endsOn >= startsOn, { path: ["endsOn"], message: "结束日期早于开始日期。" });

const least = z.number("请填写份数，为整数。").int("请填写整数。").min(0, "不能小于0。").max(50, "最多50份。");

const task = {
  section: text("所属部分", 1, 100),
  words: text("任务内容", 4),
  kind: z.enum(taskKinds, "请选择时限的类型。"),
  dueOn: optionalDay,
  rhythm: z.union([z.literal(""), z.enum(taskRhythms)]),
  leastProofs: least,
  counts: z.array(z.enum(progressKinds)).max(10),
  leadOrganId: z.uuid("请选择牵头单位。"),
  cooperatingOrganIds: z.array(z.uuid()).max(50, "最多50个。"),
  otherUnits: list(20),
};

type Limits = { kind: string; dueOn: string; rhythm: string };

function limitIsWhole({ kind, dueOn, rhythm }: Limits, check: z.RefinementCtx): void {
  const wrong = (path: string, message: string) => check.addIssue({ code: "custom", path: [path], message });
  if (kind === "dated" && dueOn === "") wrong("dueOn", "限期完成的任务须填写完成日期。");
  if (kind === "standing" && rhythm === "") wrong("rhythm", "持续推进的任务须选择每多久报一次证明。");
}

/** What the form of a line asks. */
export const TaskFields = z.strictObject(task).superRefine(limitIsWhole);

export const ConfirmLineInput = z.strictObject({ ...act, lineId: z.uuid(), ...task }).superRefine(limitIsWhole);

export const SetAsideLineInput = z.strictObject({ ...act, lineId: z.uuid(), reason: text("理由", 2, 300) });

export const StartCampaignInput = z.strictObject(act);
export const EndCampaignInput = z.strictObject({ ...act, summary: text("行动总结", 10, 5000) });

export const AddEvidenceReferenceInput = z.strictObject({
  ...act,
  object: z.enum(evidenceObjects).exclude(["file"], "请选择要引用的材料。"),
  objectId: z.uuid("请选择要引用的材料。"),
});

export const AttachTaskFileInput = z.strictObject({ taskId: z.uuid(), file: StoredUpload });

export const SubmitTaskInput = z.strictObject({ ...act, note: text("完成情况", 5) });

export const VerifyTaskInput = z.strictObject({
  ...act,
  verdict: z.enum(["accepted", "rejected"], "请选择核验结果。"),
  note: text("核验情况", 5),
});

export const ChangeLimitInput = z.strictObject({ ...act, dueOn: day, reason: text("调整时限的理由", 5, 500) });

export const OpenRoundInput = z.strictObject(act);

const entry = z.strictObject({
  id: z.uuid(),
  isUnchanged: z.boolean(),
  words: z.string().trim().max(2000, "最多2000个字。"),
  decisionWanted: z.string().trim().max(500, "最多500个字。"),
});

const entries = z
  .array(entry)
  .min(1)
  .max(200)
  .superRefine((rows, check) => {
    for (const [at, { isUnchanged, words }] of rows.entries()) {
      if (isUnchanged || words.length >= 2) continue;
      const message = "请写明本期进展；没有变化的，勾选“无变化”。";
      check.addIssue({ code: "custom", path: [at, "words"], message });
    }
  });

/** What the form of a unit's report asks, task by task. */
export const ReportFields = z.strictObject({ entries });
export const FileReportInput = z.strictObject({ ...act, entries });
export const FileUnchangedInput = z.strictObject(act);

const optionalId = z.union([z.literal(""), z.uuid()]);

export const IssueDemandInput = z
  .strictObject({
    id: z.uuid(),
    reportId: optionalId,
    taskId: optionalId,
    level: z.enum(demandLevels, "请选择督办级别。"),
    words: text("督办事项和要求", 5, 1000),
    replyDueOn: day,
  })
  .refine(({ reportId, taskId }) => (reportId === "") !== (taskId === ""), {
    path: ["words"],
    message: "请从一份报送表或者一项任务进入督办。",
  });

export const NudgeInput = z
  .strictObject({ id: z.uuid(), reportId: optionalId, taskId: optionalId, words: text("催办内容", 2, 300) })
  .refine(({ reportId, taskId }) => (reportId === "") !== (taskId === ""), {
    path: ["words"],
    message: "请从一份报送表或者一项任务进入催办。",
  });

export const ReplyDemandInput = z.strictObject({ ...act, reply: text("反馈内容", 5) });
export const CloseDemandInput = z.strictObject({ ...act, note: text("办结意见", 2, 500) });

export const InstructInput = z.strictObject({
  id: z.uuid(),
  words: text("批示内容", 4, 1000),
  leadOrganId: z.uuid("请选择承办单位。"),
  dueOn: day,
  aboutTaskId: optionalId,
  entryId: optionalId,
});

/** One employer a line, by its credit code; whatever else a line says is for the reader. */
const creditCodes = z
  .string()
  .trim()
  .min(1, "请填写行动对象，一行一个单位。")
  .max(200_000, "名单过长，最多2000行。")
  .transform((typed, check) => {
    const lines = typed.split("\n").map((line) => line.normalize("NFKC"));
    const codes = lines.map((line) => parseCreditCode(/[0-9a-z]{18}/i.exec(line)?.[0]));
    const wrong = codes.findIndex((code, at) => !code.ok && lines[at]?.trim() !== "");
    if (wrong >= 0) {
      check.addIssue({ code: "custom", message: `第${wrong + 1}行没有正确的统一社会信用代码，请核对。` });
    }
    return [...new Set(codes.flatMap((code) => (code.ok ? [code.value] : [])))];
  })
  .refine((codes) => codes.length <= 2000, "名单过长，最多2000个单位。");

export const FreezeFrameInput = z.strictObject({
  ...act,
  objects: creditCodes,
  industries: list(20),
  basis: text("确定名单的依据", 4, 500),
});
