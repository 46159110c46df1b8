import { whyNot } from "./labels";
import type { EnforcementAct } from "./lifecycle";
import type { EnforcementRefusal } from "./policy";

/** Where each act is done, by the act that its page begins with. */
const folders: readonly (readonly [EnforcementAct, string, string])[] = [
  ["recordPayment", "payments", "登记缴款"],
  ["confirmCorrection", "correction", "核实改正"],
  ["settleLicence", "licence", "登记许可证缴回、注销"],
  ["applyDeferral", "deferrals", "延期、分期"],
  ["recordReview", "reviews", "复议、诉讼"],
  ["amendReview", "review-amendment", "更正复议、诉讼的登记内容"],
  ["strikeReview", "review-striking", "注销误登记的复议、诉讼"],
  ["correctResult", "result-correction", "更正复议、诉讼结果"],
  ["demand", "demands", "催告"],
  ["applyToCourt", "court", "申请法院强制执行"],
  ["recordStep", "suspension", "中止、恢复"],
  ["end", "ending", "执行协议、终结"],
  ["recordRefund", "refunds", "登记退还"],
  ["defy", "defiance", "认定拒不履行、拒不改正"],
];

const others: Readonly<Partial<Record<EnforcementAct, readonly EnforcementAct[]>>> = {
  recordPayment: ["reversePayment", "perform"],
  confirmCorrection: ["rejectCorrection"],
  applyDeferral: ["decideDeferral"],
  recordReview: ["answerReview", "concludeReview"],
  recordRefund: ["reverseRefund"],
  demand: ["recordAnswer"],
  applyToCourt: ["recordAcceptance", "recordRuling", "askUpperCourt"],
};

/** Refusals that only say that the act is another's or another time's leave the act out of the bar. */
const unsaid: readonly (EnforcementRefusal | null)[] = [
  "illegal_transition",
  "not_your_post",
  "not_your_organ",
  "not_case_officer",
  "not_a_remedy",
  "nothing_to_correct",
  "no_result_to_correct",
  "no_review_pending",
  "no_licence_to_settle",
  "nothing_to_refund",
  "case_has_ended",
];

/** The acts of an enforcement's page, each with its reason when nothing on its page is open to this person now. */
export function enforcementLinks(base: string, refusalOf: (act: EnforcementAct) => EnforcementRefusal | null) {
  const first: EnforcementAct = refusalOf("settleLicence") === null ? "settleLicence" : "recordPayment";
  return folders.flatMap(([act, folder, label]) => {
    const reasons = [act, ...(others[act] ?? [])].map(refusalOf);
    const reason = reasons.includes(null) ? null : (reasons[0] ?? null);
    if (unsaid.includes(reason)) return [];
    return [{ key: act, label, href: `${base}/${folder}`, refusal: whyNot(reason), primary: act === first }];
  });
}
