import { z } from "zod";

const act = { id: z.uuid(), version: z.number().int().positive() };

const text = (label: string, least: number, max = 3000) =>
  z.string().trim().min(least, `请写明${label}，至少${least}个字。`).max(max, `最多${max}个字。`);

export const ReportReferralInput = z.strictObject({
  caseId: z.uuid(),
  crime: text("涉嫌的罪名", 4, 60),
  suspect: text("涉嫌犯罪的单位或者人员", 2, 200),
  facts: text("涉嫌犯罪的事实", 20),
  reason: text("移送的理由和依据", 10),
  /** A material a line. */
  materials: text("移送的材料（一行一件）", 2, 2000).refine((typed) => typed.split("\n").length <= 100, "最多100行。"),
});

export const DecideReferralInput = z.strictObject({
  ...act,
  verdict: z.enum(["approved", "refused"], "请选择是否批准。"),
  opinion: text("批准或者不批准的意见和理由", 5, 1000),
});

export const HandOverReferralInput = z.strictObject({ ...act, police: text("接收的公安机关全称", 4, 100) });
