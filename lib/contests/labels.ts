import { caseRefusals } from "@/lib/cases/labels";
import { enforcementRefusals } from "@/lib/enforcement/labels";
import type { ReviewKind } from "@/lib/enforcement/lifecycle";
import { reviewKindLabels, reviewResultLabels } from "@/lib/enforcement/review-labels";
import type { ContestAct, ContestApplicant, ContestResult, ContestState, ContestSubject, FollowUp } from "./lifecycle";
import type { ContestFault, ContestRefusal } from "./policy";

export const contestStateLabels: Readonly<Record<ContestState, string>> = {
  pending: "尚未审结",
  concluded: "已有结果",
  struck: "已注销",
};

export const contestActLabels: Readonly<Record<ContestAct, string>> = {
  amend: "更正登记内容",
  strike: "注销误登记",
  reply: "登记复议答复",
  conclude: "登记结果",
  correctResult: "更正结果",
  retractResult: "撤回误登记的结果",
  perform: "登记履行情况",
};

export const contestEventLabels: Readonly<Record<string, string>> = {
  "contest.record": "登记复议、诉讼受理",
  "contest.amend": "更正复议、诉讼的登记内容",
  "contest.strike": "注销误登记的复议、诉讼",
  "contest.reply": "提交复议答复",
  "contest.conclude": "登记复议、诉讼结果",
  "contest.correctResult": "更正复议、诉讼结果",
  "contest.retractResult": "撤回误登记的复议、诉讼结果",
  "contest.perform": "登记按复议、诉讼结果履行的情况",
};

export const contestSubjectLabels: Readonly<Record<ContestSubject, string>> = {
  order: "限期改正指令书",
  non_acceptance: "不予受理",
  no_penalty: "不予行政处罚决定",
  revocation: "撤销本机关决定",
  listing: "列入失信名单决定",
  removal: "移出失信名单决定",
  removal_refusal: "不予移出失信名单决定",
  restoration: "恢复列入失信名单决定",
  inaction: "对投诉举报不履行职责",
};

export const contestApplicantLabels: Readonly<Record<ContestApplicant, string>> = {
  employer: "用人单位",
  complainant: "投诉人、举报人",
  other: "其他人",
};

export const contestResultLabels: Readonly<Record<ContestResult, string>> = {
  ...reviewResultLabels,
  ordered_to_act: "责令限期履行（受理、查处）",
};

/** How it ended, in words: what was not decided cannot stay in force. */
export const contestResultWords = (subject: ContestSubject | null, result: ContestResult): string =>
  subject === "inaction" && result === "confirmed_unlawful" ? "确认违法" : contestResultLabels[result];

type Judged = {
  readonly kind: ReviewKind;
  readonly body: string;
  readonly result: ContestResult;
  readonly resultNumber: string;
};

/** By whose result an order is out of force, as its employer and its case read it; who applied is not said. */
export const annulledBecause = ({ kind, body, result, resultNumber }: Judged): string =>
  `${body}在${reviewKindLabels[kind]}中${result === "voided" ? "确认无效" : "撤销"}（${resultNumber}）。`;

type Felled = { readonly organ: string; readonly paperNumber: string; readonly note: string };

/** Why a listing is revoked that a reviewer took away, as its head may begin from. */
export const revocationReason = ({ organ, paperNumber, note }: Felled): string => `${organ}（${paperNumber}）：${note}`;

/** What is left to do, as the page and the desk say it. */
export const followUpLabels: Readonly<Record<FollowUp, string>> = {
  take_back: "重新审查原投诉举报",
  revoke_listing: "撤销列入决定",
  undo_revocation: "恢复原决定",
  undo_restoration: "回到移出",
  undo_removal: "回到列入",
  decide_removal: "重新决定是否提前移出",
};

const ofListings: readonly ContestSubject[] = ["listing", "removal", "removal_refusal", "restoration"];

/** What a result does that no act of its own follows, or how that act goes; null where nothing is to be said. */
export function effectWords(subject: ContestSubject, result: ContestResult): string | null {
  const isAnnulled = result === "annulled" || result === "voided";
  if (ofListings.includes(subject) && (result === "changed" || result === "partly_annulled")) return CHANGED;
  if (subject === "removal_refusal" && isAnnulled) return DECIDE_AGAIN;
  return subject === "no_penalty" && isAnnulled ? NO_LONGER_SPARED : null;
}

const CHANGED =
  "决定被变更或者部分撤销，原决定没有整个撤销，不办理撤销列入。名单上仍是原来的内容，系统不会按结果自动改动；变更了列入期限、人员或者应当移出的，由机关负责人按结果的主要内容执行，并告知公布网站。";

const DECIDE_AGAIN = "由承办人重新登记原来的申请，收到日期填本机关收到结果的日期，再由机关负责人决定。";

const NO_LONGER_SPARED = "不予行政处罚决定已经不再有效，不妨碍就同一违法事实重新呈报决定。";

/** How what was entered before is told on its page. */
export const correctionLabels = {
  amend: "登记内容更正前",
  correctResult: "结果更正前",
  retractResult: "撤回的结果",
} as const;

/** What can be put right, in the order in which the page tells it. */
export const contestFieldLabels: Readonly<Record<string, string>> = {
  kind: "程序",
  applicant: "申请人、原告",
  applicantName: "名称",
  body: "复议机关或者人民法院",
  number: "案号",
  acceptedOn: "受理日期",
  copyReceivedOn: "收到申请书副本的日期",
  procedure: "审理程序",
  result: "结果",
  items: "被撤销的事项",
  resultNumber: "文号",
  concludedOn: "作出日期",
  receivedOn: "本机关收到日期",
  actBy: "责令履行的期限",
  note: "主要内容",
  doneOn: "履行日期",
  doneNote: "怎样履行的",
};

const {
  day_in_future,
  copy_day_missing,
  copy_before_acceptance,
  reply_before_copy,
  review_same_kind,
  review_ends_before_it_begins,
  no_reply_waits,
} = enforcementRefusals;

type Own =
  | Exclude<ContestRefusal, "illegal_transition" | "not_your_post" | "not_your_organ" | "recused_from_case">
  | ContestFault;

export const contestRefusals: Readonly<Record<Own, string>> = {
  ...{ day_in_future, copy_day_missing, copy_before_acceptance, reply_before_copy },
  ...{ review_same_kind, review_ends_before_it_begins, no_reply_waits },
  contest_not_of_paper: "对该文书的复议、诉讼不在这里登记；处罚、处理决定的，在履行执行中登记。",
  contest_before_paper: "受理日期早于文书作出、投诉举报接到的日期。",
  contest_names_people:
    "所填内容里写有不能告知他人的自然人姓名或者住址，没有保存。请改写以后再保存（《劳动保障监察条例》第九条）。",
  contest_decided_anew:
    "撤销以后已经在本案或者其他案件就同一行为另行作出决定；先依法撤销另行作出的决定，再更正或者撤回结果，原决定才能恢复。",
  nothing_ordered: "结果没有责令本机关履行，或者履行情况已经登记。",
  reply_after_result: "答复日期晚于结果作出的日期。",
  kind_after_reply: "已经登记复议答复，不能改为行政诉讼；登记错误的，请注销后重新登记。",
  nothing_amended: "没有改动任何内容。",
  act_by_before_result: "责令履行的期限早于结果作出的日期。",
  done_before_result: "履行日期早于结果作出的日期。",
  items_missing: "部分撤销的，请选择被撤销的改正事项。",
  items_unknown: "所选事项不在该指令书中，请刷新后重新选择。",
  result_not_of_contest: "该结果不适用于这一程序或者被复议、被诉的事项，请重新选择。",
  applicant_is_complainant: "投诉人申请的，请选择“投诉人、举报人”，不写姓名。",
};

const words: Readonly<Record<ContestRefusal, string>> = {
  ...contestRefusals,
  illegal_transition: "该复议、诉讼已有结果、尚无结果或者已经注销，不能办理此操作，请刷新页面查看最新状态。",
  not_your_post: "复议、诉讼由办理机关的监察员登记。",
  recused_from_case: caseRefusals.recused_from_case,
  not_your_organ: "复议、诉讼由办理机关的监察员登记。",
};

/** Why an act is closed, as a sentence; null stays null. */
export const whyNot = (reason: ContestRefusal | null): string | null => (reason === null ? null : words[reason]);
