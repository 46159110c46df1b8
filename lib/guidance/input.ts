import { z } from "zod";
import { caseFields } from "@/lib/cases/input";
import { guidanceKinds, guidanceOutcomes, heldKinds } from "./lifecycle";

const act = { id: z.uuid(), version: z.number().int().positive() };
const day = (what: string) => z.iso.date(`请填写${what}。`);
const optionalDay = z.union([z.literal(""), z.iso.date("请填写正确的日期。")]);

const text = (label: string, least: number) =>
  z.string().trim().min(least, `请写明${label}，至少${least}个字。`).max(2000, "最多2000个字。");

/** One item a line. */
const items = z
  .string()
  .max(4000, "最多4000个字。")
  .transform((typed) => typed.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()])))
  .refine((lines) => lines.length >= 1, "至少写一项。")
  .refine((lines) => lines.length <= 20, "最多20项。")
  .refine((lines) => lines.every((line) => line.length <= 300), "每项最多300个字。");

export const IssueGuidanceInput = z
  .strictObject({
    employerId: z.uuid("请选择用人单位。"),
    kind: z.enum(guidanceKinds, "请选择方式。"),
    finding: text("发现的问题", 10),
    items,
    replyOn: day("回复期限"),
    heldOn: optionalDay,
    place: z.string().trim().max(100, "最多100个字。"),
  })
  .superRefine(({ kind, heldOn, place }, check) => {
    if (!heldKinds.includes(kind)) return;
    if (heldOn === "") check.addIssue({ code: "custom", path: ["heldOn"], message: "请填写约谈、会议的日期。" });
    if (place === "") check.addIssue({ code: "custom", path: ["place"], message: "请填写约谈、会议的地点。" });
  });

export const RecordReplyInput = z.strictObject({
  ...act,
  repliedOn: day("收到回复的日期"),
  reply: text("回复内容", 4),
});

export const ConcludeGuidanceInput = z.strictObject({
  ...act,
  outcome: z.enum(guidanceOutcomes, "请选择结果。"),
  conclusion: text("核实情况", 4),
});

export const OpenGuidanceCaseInput = z.strictObject({ ...act, ...caseFields });
