import { z } from "zod";
import { parseYuan } from "@/lib/kernel/money";
import {
  courtVerdicts,
  debts,
  deferralKinds,
  givenEndGrounds,
  licenceEnds,
  paymentManners,
  type ReviewResult,
  reviewKinds,
  reviewProcedures,
  reviewResults,
  suspendGrounds,
} from "./lifecycle";

const act = { id: z.uuid(), version: z.number().int().positive() };

const text = (label: string, least: number, max = 1000) =>
  z.string().trim().min(least, `请写明${label}，至少${least}个字。`).max(max, `最多${max}个字。`);

/** An amount in yuan as typed, above nothing; fen. */
export const typedYuan = z
  .string()
  .trim()
  .min(1, "请填写金额。")
  .max(30, "金额过长，请核对。")
  .refine((typed) => {
    const read = parseYuan(typed);
    return read.ok && read.fen > 0;
  }, "请填写大于0的金额，例如 12345.60。")
  .transform(fenOf);

const yuanOrNothing = z
  .string()
  .trim()
  .max(30, "金额过长，请核对。")
  .refine((typed) => typed === "" || parseYuan(typed).ok, "请填写正确的金额，例如 12345.60。")
  .transform((typed) => (typed === "" ? null : fenOf(typed)));

function fenOf(typed: string): number {
  const read = parseYuan(typed);
  return read.ok ? read.fen : 0;
}

const payment = {
  debt: z.enum(debts, "请选择款项。"),
  amount: typedYuan,
  paidOn: z.iso.date("请填写缴款日期。"),
  manner: z.enum(paymentManners, "请选择缴款方式。"),
  voucher: text("票据、回单名称和号码", 2, 200),
};

export const PaymentFields = z.strictObject(payment);
export const RecordPaymentInput = z.strictObject({ ...act, ...payment });
export const ReversePaymentInput = z.strictObject({ ...act, paymentId: z.uuid(), reason: text("冲销理由", 5) });
export const ReversePaymentFields = z.strictObject({
  paymentId: z.uuid("请选择要冲销的记录。"),
  reason: text("冲销理由", 5),
});

const InstalmentInput = z.strictObject({ dueOn: z.iso.date("请填写缴款期限。"), amount: typedYuan });

const deferral = {
  kind: z.enum(deferralKinds, "请选择延期或者分期。"),
  appliedOn: z.iso.date("请填写申请日期。"),
  reason: text("申请的理由和证明材料", 5),
  proposal: text("承办意见", 5),
  instalments: z.array(InstalmentInput).min(1, "至少填写一期。").max(24, "最多24期。"),
};

type Plan = { kind: string; instalments: readonly unknown[] };
const fitsKind = ({ kind, instalments }: Plan) => kind !== "deferral" || instalments.length === 1;
const onlyOne = { path: ["instalments"], message: "延期缴纳只填一个期限；分几次缴纳的，请选择分期。" };

export const DeferralFields = z.strictObject(deferral).refine(fitsKind, onlyOne);
export const ApplyDeferralInput = z.strictObject({ ...act, ...deferral }).refine(fitsKind, onlyOne);

const deferralDecision = {
  verdict: z.enum(["approved", "refused"], "请选择是否同意。"),
  opinion: text("审批意见", 2, 500),
};

export const DeferralDecisionFields = z.strictObject(deferralDecision);
export const DecideDeferralInput = z.strictObject({ ...act, ...deferralDecision });

const optionalDay = z.union([z.literal(""), z.iso.date("请填写正确的日期。")]);

const review = {
  kind: z.enum(reviewKinds, "请选择行政复议或者行政诉讼。"),
  body: text("复议机关或者人民法院的名称", 4, 100),
  number: text("案号或者受理通知书文号", 2, 100),
  acceptedOn: z.iso.date("请填写受理日期。"),
  copyReceivedOn: optionalDay,
  /** Of a reconsideration: how it is heard, where that was told. */
  procedure: z.enum(reviewProcedures, "请选择审理程序。").optional(),
};

export const ReviewFields = z.strictObject(review);
export const RecordReviewInput = z.strictObject({ ...act, ...review });

const amended = { reviewId: z.uuid(), ...review, reason: text("更正的理由", 5, 500) };

export const AmendReviewFields = z.strictObject(amended).omit({ reviewId: true });
export const AmendReviewInput = z.strictObject({ ...act, ...amended });

const struck = { reviewId: z.uuid(), reason: text("注销的理由", 5, 500) };

export const StrikeReviewFields = z.strictObject(struck).omit({ reviewId: true });
export const StrikeReviewInput = z.strictObject({ ...act, ...struck });

const reply = {
  answeredOn: z.iso.date("请填写提交答复的日期。"),
  note: text("答复的主要内容和提交的证据、依据", 5),
};

export const ReplyFields = z.strictObject(reply);
export const AnswerReviewInput = z.strictObject({ ...act, ...reply });

const reviewResult = {
  result: z.enum(reviewResults, "请选择结果。"),
  concludedOn: z.iso.date("请填写日期。"),
  receivedOn: optionalDay,
  resultNumber: z.string().trim().max(100, "最多100个字。"),
  leftFine: yuanOrNothing,
  leftConfiscation: yuanOrNothing,
  leftOrdered: yuanOrNothing,
  performBy: optionalDay,
  note: text("结果的主要内容", 5),
};

type Told = { readonly result: string; readonly receivedOn: string; readonly resultNumber: string };

/** What was not decided in time has neither a paper nor a day on which it was received. */
const isUndecided = ({ result }: Told) => result === ("not_decided" satisfies ReviewResult);
const isReceived = (told: Told) => isUndecided(told) || told.receivedOn !== "";
const isNumbered = (told: Told) => isUndecided(told) || told.resultNumber.length >= 2;
const dayMissing = { path: ["receivedOn"], message: "请填写当事人收到的日期。" };
const numberMissing = { path: ["resultNumber"], message: "请写明决定书、裁判文书的文号，至少2个字。" };

export const ReviewResultFields = z
  .strictObject(reviewResult)
  .refine(isReceived, dayMissing)
  .refine(isNumbered, numberMissing);
export const CorrectResultInput = z
  .strictObject({ ...act, ...reviewResult })
  .refine(isReceived, dayMissing)
  .refine(isNumbered, numberMissing);
export const ConcludeReviewInput = z
  .strictObject({ ...act, reviewId: z.uuid(), ...reviewResult })
  .refine(isReceived, dayMissing)
  .refine(isNumbered, numberMissing);

const demand = {
  manner: text("履行方式", 10, 500),
  days: z
    .number("请填写天数。")
    .int("请填写整数。")
    .min(10, "催告的履行期限不少于十个工作日。")
    .max(60, "期限过长，请核对。"),
};

export const DemandFields = z.strictObject(demand);
export const DemandInput = z.strictObject({ ...act, ...demand });

const answer = {
  answeredOn: z.iso.date("请填写提出日期。"),
  answer: text("当事人的陈述申辩", 5),
  reexamined: text("复核情况和是否采纳", 5),
};

export const AnswerFields = z.strictObject(answer);
export const RecordAnswerInput = z.strictObject({ ...act, ...answer });

const application = {
  court: text("人民法院名称", 4, 100),
  object: text("执行标的情况（财产线索）", 5),
  opinion: text("当事人的意见", 2),
};

export const ApplicationFields = z.strictObject(application);
export const ApplyToCourtInput = z.strictObject({ ...act, ...application });

const courtAnswer = {
  verdict: z.enum(courtVerdicts, "请选择法院的决定。"),
  answeredOn: z.iso.date("请填写作出日期。"),
  receivedOn: z.iso.date("请填写收到日期。"),
  number: text("通知书、裁定书文号", 2, 100),
  reason: text("主要内容（不予受理、不予执行的，写明理由）", 2),
};

export const CourtAnswerFields = z.strictObject(courtAnswer);
export const RecordAcceptanceInput = z.strictObject({ ...act, ...courtAnswer });
export const RecordRulingInput = z.strictObject({ ...act, ...courtAnswer });

const upper = { askedOn: z.iso.date("请填写申请复议的日期。"), reason: text("申请复议的理由", 5) };
export const UpperCourtFields = z.strictObject(upper);
export const AskUpperCourtInput = z.strictObject({ ...act, ...upper });

const suspension = { ground: z.enum(suspendGrounds, "请选择中止事由。"), note: text("具体情况", 5) };
export const SuspensionFields = z.strictObject(suspension);
export const SuspendInput = z.strictObject({ ...act, ...suspension });

const noted = { note: text("具体情况", 5) };
export const ResumptionFields = z.strictObject(noted);
export const ResumeInput = z.strictObject({ ...act, ...noted });

const agreement = { waived: yuanOrNothing, note: text("协议内容（分阶段履行的安排、采取的补救措施）", 10) };
export const AgreementFields = z.strictObject(agreement);
export const AgreeInput = z.strictObject({ ...act, ...agreement });

const ending = { ground: z.enum(givenEndGrounds, "请选择终结事由。"), note: text("具体情况", 5) };
export const EndFields = z.strictObject(ending);
export const EndEnforcementInput = z.strictObject({ ...act, ...ending });

const defiance = {
  withId: z.uuid("请选择一起认定的监察员。"),
  note: text("没有履行、没有改正的情况", 5),
};
export const DefianceFields = z.strictObject(defiance);
export const RecordDefianceInput = z.strictObject({ ...act, ...defiance });

const correction = {
  correctedOn: z.iso.date("请填写改正的日期。"),
  note: text("核实改正的情况", 5),
  /** The employer's report on which it is confirmed; empty where it was verified without one. */
  reportId: z.union([z.literal(""), z.uuid()]).optional(),
};
export const CorrectionFields = z.strictObject(correction);
export const ConfirmCorrectionInput = z.strictObject({ ...act, ...correction });

const licence = {
  settledOn: z.iso.date("请填写缴回或者公告的日期。"),
  end: z.enum(licenceEnds, "请选择许可证的处理结果。"),
  note: text("处理的情况", 5),
};
export const LicenceFields = z.strictObject(licence);
export const SettleLicenceInput = z.strictObject({ ...act, ...licence });

const performance = { performedOn: z.iso.date("请填写履行完毕的日期。"), note: text("履行情况", 5) };
export const PerformanceFields = z.strictObject(performance);
export const ConfirmPerformanceInput = z.strictObject({ ...act, ...performance });
