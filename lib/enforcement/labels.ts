import { caseRefusals } from "@/lib/cases/labels";
import type { CaseRefusal } from "@/lib/cases/policy";
import { proseDate } from "@/lib/kernel/clock";
import { yuan } from "@/lib/kernel/money";
import { correctionEventLabels, correctionRefusals } from "./correction-labels";
import type { EnforcementFault } from "./faults";
import { licenceRefusals } from "./licence-labels";
import type {
  CourtAnswerKind,
  CourtVerdict,
  Debt,
  DeferralKind,
  DeferralState,
  EndGround,
  EnforcementAct,
  EnforcementState,
  PaymentManner,
  StepKind,
  SuspendGround,
} from "./lifecycle";
import type { EnforcementRefusal } from "./policy";
import { refundRefusals } from "./refund-labels";
import { reviewRefusals } from "./review-labels";
import type { PauseKind, Surcharge } from "./surcharge";

/** Whose number of days it is when a demand letter gives more than the least. */
export const PRINTED_DAYS = "《行政强制法》第三十五条（催告书载明的期限）";

export const enforcementStateLabels: Readonly<Record<EnforcementState, string>> = {
  due: "履行中",
  performed: "已履行",
  annulled: "决定已撤销",
  ended: "终结执行",
};

export const enforcementActLabels: Readonly<Record<EnforcementAct, string>> = {
  recordPayment: "登记缴款",
  reversePayment: "冲销缴款记录",
  perform: "履行完毕",
  reportCorrection: "报告已经改正",
  confirmCorrection: "核实改正",
  rejectCorrection: "核实未改正",
  settleLicence: "登记许可证缴回、注销",
  applyDeferral: "登记延期、分期申请",
  decideDeferral: "审批延期、分期",
  recordReview: "登记复议、诉讼受理",
  amendReview: "更正复议、诉讼的登记内容",
  strikeReview: "注销误登记的复议、诉讼",
  answerReview: "提交复议答复",
  concludeReview: "登记复议、诉讼结果",
  correctResult: "更正复议、诉讼结果",
  annul: "决定被撤销",
  revoke: "本机关撤销决定",
  standAgain: "撤销被复议、诉讼撤销，决定恢复",
  recordRefund: "登记退还",
  reverseRefund: "冲销退还记录",
  owe: "重新计为欠缴",
  demand: "催告",
  recordAnswer: "登记对催告的陈述申辩",
  applyToCourt: "申请法院强制执行",
  recordAcceptance: "登记法院是否受理",
  recordRuling: "登记法院执行裁定",
  askUpperCourt: "向上一级法院申请复议",
  recordStep: "中止、恢复执行，执行协议",
  end: "终结执行",
  defy: "认定拒不履行、拒不改正",
};

export const enforcementEventLabels: Readonly<Record<string, string>> = {
  "enforcement.open": "决定送达，建立履行台账",
  ...correctionEventLabels,
  ...Object.fromEntries(Object.entries(enforcementActLabels).map(([act, label]) => [`enforcement.${act}`, label])),
};

export const debtLabels: Readonly<Record<Debt, string>> = {
  fine: "罚款",
  surcharge: "加处罚款",
  confiscation: "没收违法所得",
  ordered: "责令支付（给劳动者）",
};

export const paymentMannerLabels: Readonly<Record<PaymentManner, string>> = {
  bank: "到指定银行缴纳",
  electronic: "电子支付系统缴纳",
  on_the_spot: "当场收缴",
  to_workers: "直接支付给劳动者",
  court: "人民法院执行到位",
};

export const deferralKindLabels: Readonly<Record<DeferralKind, string>> = {
  deferral: "延期缴纳",
  instalments: "分期缴纳",
};

export const deferralStateLabels: Readonly<Record<DeferralState, string>> = {
  applied: "待审批",
  approved: "已批准",
  refused: "不同意",
};

export const stepKindLabels: Readonly<Record<StepKind, string>> = {
  suspend: "中止执行",
  resume: "恢复执行",
  agreement: "执行协议",
};

export const suspendGroundLabels: Readonly<Record<SuspendGround, string>> = {
  cannot_perform: "当事人履行确有困难或者暂无履行能力",
  third_party_claim: "第三人对执行标的主张权利，确有理由",
  irreparable_loss: "执行可能造成难以弥补的损失，且中止不损害公共利益",
  other: "行政机关认为需要中止的其他情形",
};

export const endGroundLabels: Readonly<Record<EndGround, string>> = {
  person_died: "公民死亡，无遗产可供执行，又无义务承受人",
  organisation_ended: "法人或者其他组织终止，无财产可供执行，又无义务承受人",
  object_lost: "执行标的灭失",
  decision_annulled: "据以执行的决定被撤销",
  other: "行政机关认为需要终结的其他情形",
};

export const pauseKindLabels: Readonly<Record<PauseKind, string>> = {
  reconsideration: "行政复议期间",
  litigation: "行政诉讼期间",
  deferral: "批准延期、分期期间",
  revocation: "本机关撤销、后恢复的期间",
};

export const enforcementRefusals: Readonly<
  Record<Exclude<EnforcementRefusal, CaseRefusal> | EnforcementFault, string>
> = {
  ...correctionRefusals,
  ...refundRefusals,
  ...licenceRefusals,
  ...reviewRefusals,
  nothing_owed: "没有欠缴的款项，也没有尚未改正的事项。",
  remedy_pending: "行政复议或者行政诉讼尚未审结，起诉期限还不能确定，不能申请强制执行。",
  judgment_days_running: "裁判确定的履行期限尚未届满，不能申请执行（《行政诉讼法》第九十五条）。",
  judgment_years_over: "已超过申请执行生效裁判的二年期限（《行政诉讼法》第九十五条）。",
  reconsideration_organ_applies: "复议决定变更了原决定，由复议机关申请强制执行（《行政复议法》第七十八条）。",
  no_demand_served: "催告书还没有送达记录，不能申请强制执行（《行政强制法》第五十四条）。",
  demand_days_running: "催告书送达后未满十个工作日，不能申请强制执行（《行政强制法》第五十四条）。",
  suit_still_possible: "起诉期限尚未届满，不能申请强制执行（《行政强制法》第五十三条）。",
  court_window_over: "已超过起诉期限届满后三个月的申请期限（《行政强制法》第五十三条）。",
  still_owed: "款项尚未缴清。",
  not_overdue: "缴款、履行、改正的期限尚未届满。",
  deferral_runs: "批准的延期、分期尚未到期，且当事人按期履行。",
  deferral_waits: "已有延期、分期申请等待审批。",
  no_deferral_waits: "没有等待审批的延期、分期申请。",
  no_fine_to_defer: "决定没有罚款，不适用延期、分期缴纳。",
  no_result_to_correct: "没有撤销决定的复议、诉讼结果需要更正，或者本机关已经自行撤销该决定。",
  result_decided_anew:
    "撤销以后已经在本案或者其他案件就同一行为另行作出决定；先依法撤销另行作出的决定，再更正结果，原决定才能恢复。",
  no_review_pending: "没有尚未审结的行政复议或者行政诉讼。",
  enforcement_suspended: "正在中止执行，恢复后再办理。",
  enforcement_not_suspended: "没有中止执行，也没有正在履行的执行协议，不能恢复。",
  nothing_to_answer: "没有等待登记陈述申辩的催告书。",
  not_a_remedy:
    "只有行政处理决定，或者责令改正而尚未改正的处罚决定，可以认定拒不履行、拒不改正（《劳动保障监察条例》第三十条第（三）项）。",
  defied_before: "已经认定过拒不履行、拒不改正，不再重复认定。",
  agreement_runs:
    "已订立执行协议。当事人不履行协议的，先恢复执行，再行催告、申请法院强制执行（《行政强制法》第四十二条）。",
  case_has_ended:
    "案件已经办结，只登记复议、诉讼的受理、答复和结果，法院的执行裁定和收到的款项（因法院强制执行而结案的，还可以冲销误登记的款项）；其他事项先重新办理。",
  no_reply_waits: "没有等待答复的行政复议。",
  application_pending: "已有强制执行申请在人民法院办理或者已经准予执行，不重复申请。",
  no_acceptance_waits: "没有等待法院决定是否受理的申请。",
  no_ruling_waits: "没有等待法院裁定的申请。",
  no_refusal_to_contest: "没有可以向上一级人民法院申请复议的不予受理、不予执行裁定。",
  court_answer_before_application: "日期早于申请日期、前一答复的日期，或者收到日期早于作出日期。",
  court_asked_before_answer: "申请复议的日期早于收到裁定的日期。",
  second_is_oneself: "须由两名监察员认定，请选择另一名承办人。",
  second_not_case_officer: "该监察员不是执法证件有效的本案承办人，请重新选择。",
  payment_exceeds_owed: "超过该款项当日的欠缴数额。欠缴{}。",
  payment_before_service: "缴款日期早于决定送达日期。",
  payment_in_future: "缴款日期不能晚于今天。",
  performed_before_paid: "早于款项缴清、改正的日期（{}）。",
  corrected_before_decided: "早于决定作出的日期；决定前已经改正的，决定书应当写明。",
  payment_unknown: "没有这笔缴款记录，请刷新后重新选择。",
  payment_reversed: "这笔记录已经冲销。",
  payment_went_back: "这笔款已经退还当事人，退还的部分自动重新计为欠缴，不需要冲销；退还登记有误的，先冲销退还记录。",
  paid_through_ledger:
    "该款项有劳动者台账，请在台账中按劳动者登记并核验支付；加付赔偿金先列入台账。核验后，这里的欠缴随之减少。",
  instalments_not_the_fine: "各期合计应当等于尚未缴纳的罚款{}。",
  instalment_not_later: "各期的缴款期限应当晚于今天，并且逐期推后。",
  day_in_future: "日期不能晚于今天。",
  day_before_service: "日期早于决定送达日期。",
  waiver_exceeds_surcharge: "只能减免加处罚款，不能减免罚款本身。当前加处罚款{}。",
};

const words: Readonly<Record<EnforcementRefusal, string>> = {
  ...caseRefusals,
  ...enforcementRefusals,
  illegal_transition: "当前状态不能办理此操作，请刷新页面查看最新状态。",
};

export const whyNot = (reason: EnforcementRefusal | null): string | null => (reason === null ? null : words[reason]);

export const courtVerdictLabels: Readonly<Record<CourtAnswerKind, Readonly<Record<CourtVerdict, string>>>> = {
  acceptance: { granted: "受理", refused: "不予受理" },
  ruling: { granted: "准予强制执行", refused: "不予强制执行" },
};

/** How the surcharge was reckoned, in one sentence. */
export function surchargeText(fineFen: number, { days, pausedDays, dailyFen, fen, isCapped }: Surcharge): string {
  if (dailyFen === 0) return "决定书没有载明加处罚款，不计算。";
  const paused = pausedDays > 0 ? `（扣除不计算的${pausedDays}天）` : "";
  const cap = isCapped ? `，已达到罚款数额，以${yuan(fen)}为限` : "";
  return `${yuan(fineFen)} × 3% × ${days}天${paused} = ${yuan(isCapped ? dailyFen * days : fen)}${cap}`;
}

/** What is owed, debt by debt, as a paper lists it. */
export function owedText(owed: Readonly<Record<Debt, number>>): string {
  const all: readonly Debt[] = ["fine", "surcharge", "confiscation", "ordered"];
  const said = all.filter((debt) => owed[debt] > 0).map((debt) => `${debtLabels[debt]}${yuan(owed[debt])}`);
  return said.join("，");
}

export const asOf = (on: string): string => `截至${proseDate(on)}`;

/** What a demand says of a surcharge that goes on: how much a day, and up to what. */
export const stillGrowing = ({ dailyFen, isCapped }: Surcharge): string =>
  dailyFen === 0 || isCapped ? "" : `罚款缴清前，每日按罚款数额的3%（${yuan(dailyFen)}）继续加处罚款，以罚款数额为限。`;
