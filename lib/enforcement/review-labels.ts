import type { ReviewKind, ReviewProcedure, ReviewResult } from "./lifecycle";

/** Faults of single fields of a review that only a command can see. */
export type ReviewFault =
  | "copy_day_missing"
  | "copy_before_acceptance"
  | "reply_before_copy"
  | "review_ends_before_it_begins"
  | "review_same_kind"
  | "review_kind_after_reply"
  | "nothing_amended"
  | "result_of_other_kind"
  | "ruling_names_no_days"
  | "review_not_waiting"
  | "decide_days_running"
  | "decide_days_over"
  | "left_missing"
  | "left_above_decided"
  | "result_still_annuls";

export const reviewKindLabels: Readonly<Record<ReviewKind, string>> = {
  reconsideration: "行政复议",
  litigation: "行政诉讼",
};

export const reviewProcedureLabels: Readonly<Record<ReviewProcedure, string>> = {
  ordinary: "普通程序",
  simple: "简易程序",
};

export const reviewResultLabels: Readonly<Record<ReviewResult, string>> = {
  upheld: "维持决定",
  changed: "变更决定",
  partly_annulled: "部分撤销决定",
  annulled: "撤销决定",
  confirmed_unlawful: "确认违法（不撤销，决定继续有效）",
  voided: "确认无效",
  withdrawn: "申请人撤回、终止",
  rejected: "驳回",
  claims_dismissed: "驳回诉讼请求（判决）",
  suit_dismissed: "驳回起诉（裁定）",
  not_decided: "逾期未作出复议决定",
};

type Named = { readonly kind: ReviewKind; readonly number: string; readonly result: ReviewResult | null };

/** What of an entry can be put right, in the order in which the account tells it. */
export const reviewFieldLabels: Readonly<Record<string, string>> = {
  kind: "程序",
  body: "复议机关或者人民法院",
  number: "案号",
  acceptedOn: "受理日期",
  copyReceivedOn: "收到申请书副本的日期",
  procedure: "审理程序",
};

/** A review as a form names it, with that it was not decided in time where that was entered. */
export const reviewWords = ({ kind, number, result }: Named): string =>
  `${reviewKindLabels[kind]}（${number}${result === null ? "" : `，${reviewResultLabels[result]}`}）`;

export const reviewRefusals: Readonly<Record<ReviewFault, string>> = {
  copy_day_missing: "行政复议的，请填写收到申请书副本的日期，答复期限由此起算。",
  copy_before_acceptance: "收到申请书副本的日期早于受理日期。",
  reply_before_copy: "答复日期早于收到申请书副本的日期。",
  review_ends_before_it_begins: "结果日期早于受理日期，或者收到日期早于作出日期。",
  review_same_kind: "已有同类程序尚未审结。",
  review_kind_after_reply: "已经登记复议答复，不能改为行政诉讼。",
  nothing_amended: "没有改动任何内容。",
  result_of_other_kind: "行政诉讼请选驳回诉讼请求（判决）或者驳回起诉（裁定），行政复议请选驳回。",
  ruling_names_no_days: "驳回起诉的裁定、撤回的和逾期未作出复议决定的，没有履行期限，请清空。",
  review_not_waiting: "没有这件等待登记结果的复议、诉讼，请刷新后重新办理。",
  decide_days_running: "复议期限自受理之日起计算，{}届满；届满以后才能登记逾期未作出决定。",
  decide_days_over: "晚于复议期限延长以后最迟的届满日（{}），请核对。",
  left_missing: "变更、部分撤销决定的，请填写结果保留的数额；全部撤销的填0。",
  left_above_decided: "保留的数额不能高于决定的数额{}。",
  result_still_annuls: "更正以后的结果仍然是撤销，不需要更正。",
};
