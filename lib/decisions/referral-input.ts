import { z } from "zod";
import { fenTyped, parseYuan } from "@/lib/kernel/money";
import { judicialResults, policeVerdicts } from "./referral-lifecycle";

const act = { id: z.uuid(), version: z.number().int().positive() };

const text = (label: string, least: number, max = 3000) =>
  z.string().trim().min(least, `请写明${label}，至少${least}个字。`).max(max, `最多${max}个字。`);

export const ReportReferralInput = z.strictObject({
  caseId: z.uuid(),
  findingIds: z.array(z.uuid()).min(1, "请选择移送的违法事实。").max(100, "最多100项。"),
  crime: text("涉嫌的罪名", 4, 60),
  suspect: text("涉嫌犯罪的单位或者人员", 2, 200),
  facts: text("涉嫌犯罪的事实", 20),
  reason: text("移送的理由和依据", 10),
  proposal: text("承办意见", 5, 500),
  /** A material a line. */
  materials: text("移送的材料（一行一件）", 2, 2000).refine((typed) => typed.split("\n").length <= 100, "最多100行。"),
});

export const EndorseReferralInput = z.strictObject({ ...act, opinion: text("意见和理由", 5, 1000) });

export const DecideReferralInput = z.strictObject({
  ...act,
  verdict: z.enum(["approved", "refused"], "请选择是否批准。"),
  opinion: text("批准或者不批准的意见和理由", 5, 1000),
});

export const HandOverReferralInput = z.strictObject({ ...act, police: text("接收的公安机关全称", 4, 100) });

export const RecordPoliceAnswerInput = z.strictObject({
  ...act,
  verdict: z.enum(policeVerdicts, "请选择立案或者不予立案。"),
  decidedOn: z.iso.date("请填写作出日期。"),
  receivedOn: z.iso.date("请填写收到通知的日期。"),
  number: text("通知书文号", 2, 100),
  reason: text("通知的主要内容（不予立案的，写明理由）", 2, 1000),
});

export const RecordJudicialAnswerInput = z.strictObject({
  ...act,
  result: z.enum(judicialResults, "请选择结果。"),
  by: text("作出文书的机关全称", 4, 100),
  number: text("文书的文号", 2, 100),
  decidedOn: z.iso.date("请填写作出日期。"),
  receivedOn: z.iso.date("请填写收到文书的日期。"),
  content: text("文书的主要内容", 5, 1000),
  /** The fine that the court imposed, in yuan as typed; fen. Empty where there was none. */
  fine: z
    .string()
    .trim()
    .max(30, "金额过长，请核对。")
    .refine((typed) => typed === "" || parseYuan(typed).ok, "请填写正确的金额，例如 12345.60。")
    .transform((typed) => (typed === "" ? null : fenTyped(typed))),
  /** The exhibit of the case that is the paper's picture; empty in an ended case, which takes none. */
  evidenceId: z.union([z.uuid(), z.literal("")]),
});

export const AskPoliceInput = z.strictObject({
  ...act,
  askedOn: z.iso.date("请填写提请复议的日期。"),
  reason: text("提请复议的理由", 5, 1000),
});

export const AskSupervisionInput = z.strictObject({
  ...act,
  prosecutor: text("人民检察院全称", 4, 100),
  askedOn: z.iso.date("请填写建议立案监督的日期。"),
  reason: text("建议立案监督的理由", 5, 1000),
});

export const HandGoodsInput = z.strictObject({
  ...act,
  handedOn: z.iso.date("请填写移交日期。"),
  note: text("移交的物品、材料和交接情况", 5, 1000),
});
