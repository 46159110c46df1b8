import { z } from "zod";
import { hindrances, resultManners } from "./lifecycle";

const act = { id: z.uuid(), version: z.number().int().positive() };

const said = (label: string, least: number, max = 500) =>
  z.string().trim().min(least, `请写明${label}，至少${least}个字。`).max(max, `最多${max}个字。`);

const Present = z.strictObject({ name: said("在场人员姓名", 2, 50), post: said("职务", 2, 50) });

const record = {
  place: said("检查地点", 4, 200),
  present: z.array(Present).min(1, "至少写一名在场人员。").max(10, "最多10人。"),
  facts: said("查见的事实", 5, 5000),
  promises: z.string().trim().max(500, "最多500个字。").default(""),
  signing: z.enum(["to_sign", "refused"], "请选择签名情况。"),
  refusal: z.string().trim().max(300, "最多300个字。").default(""),
  /** What comes from the other phone afterwards is no part of the record. */
  bothSent: z.literal(true, "请先与另一名检查人员核对：两人手机上的记录都已上传。"),
};

type Signing = { readonly signing: string; readonly refusal: string };
const saysWhy = ({ signing, refusal }: Signing) => signing === "to_sign" || refusal.length >= 5;
const unsaid = { path: ["refusal"], message: "拒绝签名的，请写明情况，至少5个字。" };

/** What the form of the on-site record asks. */
export const RecordFields = z.strictObject(record).refine(saysWhy, unsaid);
export const RecordVisitInput = z.strictObject({ ...act, ...record }).refine(saysWhy, unsaid);

const uninspected = {
  hindrance: z.enum(hindrances, "请选择未能检查的原因。"),
  account: said("到场的经过和看到的情况", 10, 1000),
  witness: z.string().trim().max(100, "最多100个字。").default(""),
};

/** What the form asks of a visit that could inspect nothing. */
export const UninspectedFields = z.strictObject(uninspected);
export const EndUninspectedInput = z.strictObject({ ...act, ...uninspected });

const opening = {
  /** Empty: a new case. */
  joinCaseId: z.union([z.literal(""), z.uuid()]).default(""),
  /** The two who take a new case; empty: the two who made the visit. */
  leadId: z.union([z.literal(""), z.uuid()]).default(""),
  secondId: z.union([z.literal(""), z.uuid()]).default(""),
  title: said("案由", 4, 100),
  workerCount: z
    .number("请填写人数，为整数。")
    .int("请填写整数。")
    .min(1, "至少1人。")
    .max(1_000_000, "人数过大，请核对。"),
  articles: said("涉嫌违反的规定", 6, 1000),
  proposal: said("承办意见", 5, 500),
  opinion: said("审批意见", 2, 500),
};

export const OpenCaseFields = z.strictObject(opening);
export const OpenCaseInput = z.strictObject({ ...act, ...opening });
export const DeclineCaseInput = z.strictObject({ ...act, reason: said("不立案的理由", 5) });
export const TellResultInput = z.strictObject({
  ...act,
  advice: z.string().trim().max(1000, "最多1000个字。"),
});
export const TakeBackDeclineInput = z.strictObject({ ...act, reason: said("撤回不立案的理由", 5) });

const handing = {
  manner: z.enum(resultManners, "请选择交付方式。"),
  handedOn: z.iso.date("请填写交付日期。"),
  receiver: said("签收人姓名和职务（邮寄的，写邮件单号）", 2, 100),
};

export const HandResultInput = z.strictObject({ ...act, ...handing });
export const CorrectHandingInput = z.strictObject({ ...act, ...handing, because: said("更正的理由", 5, 300) });

const unsigned = {
  account: said("谁拒绝签名和拒绝的情况", 5, 500),
  witness: z.string().trim().max(100, "最多100个字。").default(""),
};

export const SigningRefusalFields = z.strictObject(unsigned);
export const NoteSigningRefusalInput = z.strictObject({ ...act, ...unsigned });
const struck = { photoId: z.uuid("请选择要剔除的签名页。"), reason: said("剔除的理由", 5, 300) };
export const StrikeSignedFields = z.strictObject(struck);
export const StrikeSignedInput = z.strictObject({ ...act, ...struck });

export const CarryVisitInput = z.strictObject({ id: z.uuid(), caseId: z.uuid() });
