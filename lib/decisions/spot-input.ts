import { z } from "zod";
import { receivers } from "@/lib/deliveries/lifecycle";
import { correctionAsks, correctionShape } from "./correction-input";
import { ItemInput, optionalYuan } from "./input";
import { collectGrounds } from "./lifecycle";

const text = (label: string, least: number, max = 1000) =>
  z.string().trim().min(least, `请写明${label}，至少${least}个字。`).max(max, `最多${max}个字。`);

const short = (max: number) => z.string().trim().max(max, `最多${max}个字。`);

/** What the party did with what it was told: it spoke, or clearly had nothing to say. */
export const partyWords = ["stated", "waived"] as const;

/** How the paper was handed over: signed for, or refused before a witness (《行政处罚法》第五十二条). */
export const handings = ["signed", "refused"] as const;

const PointInput = z.strictObject({
  claim: text("陈述、申辩的意见", 2),
  verdict: z.enum(["accepted", "rejected"], "请选择是否采纳。"),
  answer: text("复核的情况和理由", 5),
});

const spot = {
  /** One measure: what is more than one goes the ordinary way. */
  items: z.array(ItemInput).length(1),
  /** The fine as it was told before the party spoke. */
  toldAmount: optionalYuan,
  opinion: text("处罚的理由", 10, 3000),
  ...correctionShape,
  told: text("告知的情况", 5),
  saidBy: text("当事人一方在场人的姓名和职务", 2, 60),
  word: z.enum(partyWords, "请选择当事人是否陈述、申辩。"),
  points: z.array(PointInput).max(10, "最多10点。"),
  waiver: short(500),
  atTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "请填写时间，例如 09:30。"),
  place: text("处罚的地点", 2, 100),
  handing: z.enum(handings, "请选择交付的情况。"),
  receiver: z.union([z.literal(""), z.enum(receivers)]),
  receiverName: short(50),
  refusal: short(1000),
  witnessName: short(50),
  witnessFrom: short(100),
  /** Pictures of the place and of the handing over, uploaded as proofs of the case's deliveries. */
  files: z.array(z.uuid()).max(20, "最多20个文件。").default([]),
  collect: z.union([z.literal("none"), z.enum(collectGrounds)], "请选择罚款如何缴纳。"),
  collectReason: short(500),
  receiptNumber: short(60),
  bankName: short(60),
  bankAddress: short(100),
  bankAccount: short(40),
  isSurcharged: z.boolean(),
};

type Typed = z.output<z.ZodObject<typeof spot>>;

/** What an answer asks beside it: the points or the waiver, the receiver or the refusal. */
function answersAsk(typed: Omit<Typed, "items" | "toldAmount">, ctx: z.RefinementCtx): void {
  const miss = (field: string, message: string) => ctx.addIssue({ code: "custom", path: [field], message });
  correctionAsks(typed, ctx);
  if (typed.word === "stated" && typed.points.length === 0) miss("points", "请逐点记明当事人的陈述、申辩。");
  if (typed.word === "waived" && typed.waiver.length < 5) miss("waiver", "请写明当事人如何明确表示，至少5个字。");
  if (typed.handing === "signed") {
    if (typed.receiver === "") miss("receiver", "请选择签收人的身份。");
    if (typed.receiverName.length < 2) miss("receiverName", "请填写签收人的姓名。");
    return;
  }
  if (typed.refusal.length < 5) miss("refusal", "请写明拒绝签收的情况，至少5个字。");
  if (typed.witnessName.length < 2) miss("witnessName", "请填写见证人的姓名。");
  if (typed.witnessFrom.length < 2) miss("witnessFrom", "请填写见证人的单位或者身份。");
}

/** What the form of a penalty on the spot asks. */
export const SpotFields = z.strictObject(spot).superRefine(answersAsk);

export const ImposeOnTheSpotInput = z.strictObject({ caseId: z.uuid(), ...spot }).superRefine(answersAsk);
export type SpotInput = z.output<typeof ImposeOnTheSpotInput>;

const act = { id: z.uuid(), version: z.number().int().positive() };

const voucher = text("票据、回单的名称和号码", 2, 200);

/** 《行政处罚法》第五十二条第三款. */
export const RecordFilingInput = z.strictObject({ ...act, note: text("备案的情况", 2, 500) });

/** 《行政处罚法》第七十一条: the officers' two days, then the organ's. */
export const HandInInput = z.strictObject({ ...act, handedInOn: z.iso.date("请填写交回的日期。"), voucher });
export const PayInInput = z.strictObject({ ...act, paidInOn: z.iso.date("请填写缴付的日期。"), voucher });
