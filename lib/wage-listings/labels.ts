import type { Annulled } from "@/lib/decisions/queries/annulled-papers";
import { yuan } from "@/lib/kernel/money";
import type { ListingFault, ListingRefusal } from "./facts";
import type {
  KeepOffGround,
  ListedPost,
  ListingAct,
  ListingEndGround,
  ListingGround,
  ListingState,
  OmissionGround,
  PayOrderKind,
} from "./lifecycle";
import type { Omission } from "./queries/omissions";
import type { PayOrder } from "./queries/pay-orders";
import { LEAST_MONTHS, LEAST_WORKERS, NO_NUMBER, type Threshold, type Thresholds } from "./standard";

export const listingStateLabels: Readonly<Record<ListingState, string>> = {
  proposed: "待告知",
  withdrawn: "已撤回",
  noticed: "已告知，待决定",
  listed: "已列入",
  not_listed: "不予列入",
  removed: "已移出",
  revoked: "已撤销",
};

export const listingActLabels: Readonly<Record<ListingAct, string>> = {
  withdraw: "撤回",
  notify: "告知拟列入",
  recordObjection: "登记异议",
  answerObjection: "核实异议并告知结果",
  recordWaiver: "登记放弃异议",
  extend: "延长决定期限",
  list: "决定列入",
  keepOff: "决定不予列入",
  applyForRemoval: "登记提前移出申请",
  refuseRemoval: "不予提前移出",
  remove: "准予提前移出",
  expire: "期满移出",
  revoke: "撤销列入决定",
  restore: "撤销移出、恢复列入",
  undoRemoval: "移出被撤销，回到列入",
  undoRestoration: "恢复列入被撤销，回到移出",
  recordTakeOff: "登记停止公布",
};

export const listingEventLabels: Readonly<Record<string, string>> = {
  "wageListing.propose": "提出列入失信联合惩戒名单",
  "wageListing.decisionDue": "责令支付的文书期满未付，应当决定是否列入名单",
  "wageListing.omit": "说明不提出列入名单的理由",
  "wageListing.withdraw": "撤回列入名单的呈报",
  "wageListing.notify": "告知拟列入失信联合惩戒名单",
  "wageListing.recordObjection": "登记对拟列入的异议",
  "wageListing.answerObjection": "核实异议并告知结果",
  "wageListing.recordWaiver": "登记放弃异议",
  "wageListing.extend": "延长列入决定的期限",
  "wageListing.list": "决定列入失信联合惩戒名单",
  "wageListing.keepOff": "决定不予列入失信联合惩戒名单",
  "wageListing.applyForRemoval": "登记提前移出名单的申请",
  "wageListing.refuseRemoval": "决定不予提前移出名单",
  "wageListing.remove": "决定提前移出名单",
  "wageListing.expire": "列入期满，移出名单",
  "wageListing.revocationDue": "责令支付的文书被撤销，应当撤销列入决定",
  "wageListing.revocationSpared": "责令支付的文书恢复效力，不再要求撤销列入决定",
  "wageListing.revoke": "撤销列入名单的决定",
  "wageListing.restore": "撤销移出，恢复列入名单",
  "wageListing.undoRemoval": "移出经复议、诉讼撤销，回到列入",
  "wageListing.undoRestoration": "恢复列入经复议、诉讼撤销，回到移出",
  "wageListing.recordTakeOff": "登记停止公布并告知其他网站",
};

export const payOrderKindLabels: Readonly<Record<PayOrderKind, string>> = {
  order: "限期改正指令书",
  remedy: "行政处理决定书",
};

export const listingGroundLabels: Readonly<Record<ListingGround, string>> = {
  amount_worker: "克扣、无故拖欠一名劳动者工资，达到数额标准",
  amount_total: "克扣、无故拖欠多名劳动者工资，合计达到数额标准",
  event: "引发群体性事件、极端事件造成严重不良社会影响",
};

/** The same in a list's column. */
export const listingGroundNames: Readonly<Record<ListingGround, string>> = {
  amount_worker: "数额（一名劳动者）",
  amount_total: "数额（多名劳动者）",
  event: "群体性、极端事件",
};

/** As the papers cite it. */
export const listingGroundBasis: Readonly<Record<ListingGround, string>> = {
  amount_worker: "第五条第（一）项，克扣、无故拖欠农民工工资达到认定拒不支付劳动报酬罪数额标准",
  amount_total: "第五条第（一）项，克扣、无故拖欠农民工工资达到认定拒不支付劳动报酬罪数额标准",
  event: "第五条第（二）项，因拖欠农民工工资违法行为引发群体性事件、极端事件造成严重不良社会影响",
};

export const listedPostLabels: Readonly<Record<ListedPost, string>> = {
  legal_representative: "法定代表人",
  principal: "主要负责人",
  supervisor: "直接负责的主管人员",
  other: "其他直接责任人员",
};

export const keepOffGroundLabels: Readonly<Record<KeepOffGround, string>> = {
  corrected_promised: "作出决定前已经改正，并作出书面信用承诺（第七条）",
  objection_sustained: "异议成立",
  pay_order_annulled: "责令支付的文书已经撤销",
  facts_disproved: "查明不应列入：告知的事实不成立，不符合列入的条件（第五条）",
};

export const omissionGroundLabels: Readonly<Record<OmissionGround, string>> = {
  amount_not_reached: "没有达到数额标准，也没有引发群体性事件、极端事件（第五条）",
  not_migrants: "被拖欠工资的不是农民工",
  other: "其他不符合列入情形的",
};

/** What was said of a pay order on which nobody is proposed. */
export const omissionWords = ({ ground, reason, saidBy, saidOn }: Omission): string =>
  `${saidOn} ${saidBy}说明不提出列入：${omissionGroundLabels[ground]}。${reason}`;

export const listingEndGroundLabels: Readonly<Record<ListingEndGround, string>> = {
  expired: "列入期限届满",
  early: "提前移出",
  pay_order_annulled: "责令支付的文书被撤销（第十六条）",
  listing_annulled: "列入决定经复议、诉讼或者本机关自行撤销",
};

/** By whose result a decision on a listing is out of force. */
export const fellBecause = ({ body, resultNumber }: Annulled): string =>
  `已经由${body}撤销或者确认无效（${resultNumber ?? ""}）。`;

type Shown = Pick<PayOrder, "kind" | "number" | "dueOn" | "owed">;

/** A pay order as it is chosen, with what of it was unpaid on its last day. */
export const payOrderWords = ({ kind, number, dueOn, owed }: Shown): string =>
  `${payOrderKindLabels[kind]}　${number}，期限至${dueOn}，到期未付${owed.workers}人${yuan(owed.totalFen)}`;

const numberWords = (threshold: Threshold | null): string =>
  threshold === null ? `（${NO_NUMBER}）` : `达到${yuan(threshold.value)}（${threshold.source}）`;

/** The two ways to reach the amount, with the region's numbers. */
export const thresholdWords = ({ amount_worker, amount_total }: Thresholds): string =>
  `数额标准：一名劳动者被拖欠${LEAST_MONTHS}个月以上，并且${numberWords(amount_worker)}；或者劳动者${LEAST_WORKERS}人以上，合计${numberWords(amount_total)}。`;

/** What the decision says of the joint measures unless the head words it otherwise. */
export const MEASURES =
  "列入名单期间，本机关将列入信息公布，并推送同级信用信息共享平台，由有关部门依照法律、行政法规和国家有关规定实施联合惩戒。";

/** The crime as a referral calls it, whatever stands around it. */
export const REFUSAL_TO_PAY = "支付劳动报酬";

/** 第十三条, as a reminder beside the decision. */
export const BARS =
  "不得提前移出：列入期间再次发生拖欠工资违法行为；因涉嫌拒不支付劳动报酬犯罪正在刑事诉讼期间或者已经被追究刑事责任；法律、法规、规章规定的其他情形。";

export const listingRefusals: Readonly<
  Record<Exclude<ListingRefusal, "illegal_transition" | "not_your_post"> | ListingFault, string>
> = {
  not_your_organ: "只能由本案的机关办理。",
  not_case_officer: "由本案承办人办理；案件已经办结的，由本机关执法证件有效的监察员办理。",
  pay_order_missing: "本案没有这份责令支付工资的文书。",
  pay_order_unserved: "责令支付的文书还没有送达记录，送达并且期满未付后再提出。",
  pay_order_runs: "责令支付的期限还没有届满。",
  pay_order_paid: "文书责令支付的工资已经付清，不提出列入。",
  pay_order_annulled: "责令支付的文书已经撤销，不能据以列入。",
  pay_order_listed: "依据这份文书的列入正在办理或者已经列入。",
  amount_not_reached:
    "没有达到数额标准：一名劳动者须被拖欠三个月以上，或者劳动者十人以上，并且金额达到本地公布的数额。",
  amount_reached: "到期未付的合计已经达到本地公布的数额标准，不能以没有达到数额为由不提出；请提出列入。",
  listing_omitted: "已经说明过不提出列入的理由；情况有变化的，请提出列入。",
  amount_standard_unsaid: "本地还没有公布数额标准，请写明适用的数额及其出处；本系统不代填数额。",
  own_listing: "提出人不能告知或者决定，请由其他负责人办理。",
  decider_holds_case: "办理过本案或者已经回避的人不能告知或者决定，请由其他负责人办理。",
  listing_notice_unserved: "拟列入告知书还没有送达记录，送达后才能办理。",
  objection_window_open:
    "当事人收到告知书后五个工作日内可以提出异议；期满或者书面放弃后再决定；已经提出并核实异议的，也要等期满。",
  objection_unanswered: "还有异议没有核实，核实并告知结果后再决定。",
  objection_stands: "异议已经认定成立，应当决定不予列入。",
  listing_extended: "决定期限只能延长一次。",
  not_corrected: "文书责令支付的工资还没有付清，不能按已经改正不予列入。",
  no_objection_stands: "没有认定成立的异议。",
  listing_amount_reached:
    "列入告知书以未付总额为由，责令支付的期限届满时未付的总额达到本地公布的数额标准，告知的事实成立，不能按查明不应列入办理；期满后才付清的也一样。",
  pay_order_in_force: "责令支付的文书仍然有效。",
  removal_pending: "已有一份申请等待决定。",
  removal_not_applied: "没有等待决定的提前移出申请，请先由承办人登记申请。",
  promise_missing: "申请没有附书面信用承诺，不符合提前移出的条件。",
  arrears_again:
    "列入期间又有拖欠工资的违法行为（本系统中有列入后发生的认定事实，或者列入后又有责令支付期满未付而列入），不得提前移出（第十三条）。",
  criminal_matter: "涉嫌拒不支付劳动报酬罪已经公安机关立案，或者已经被追究刑事责任，不得提前移出（第十三条）。",
  six_months_run: "自改正之日起被列入名单还不满6个月，不能提前移出。",
  term_still_runs: "列入期限尚未届满。",
  not_removed_early: "只有提前移出的才能恢复列入。",
  removal_stands: "没有登记复议、诉讼撤销这次提前移出的结果。",
  restoration_stands: "没有登记复议、诉讼撤销恢复列入决定的结果。",
  restoration_undone: "恢复列入决定被撤销后已经回到移出，不再办理。",
  listing_term_over: "原列入期限已经届满，不再回到列入。",
  taken_off_before: "已经登记过停止公布。",
  listing_late_unsaid: "已经超过期限，请写明逾期的原因，至少5个字。",
  listing_day_ahead: "日期不能晚于今天，也不能早于告知书送达之日。",
  listing_day_before_listing: "日期不能早于列入之日，也不能晚于今天。",
  listing_objection_gone: "这份异议已经核实过，请刷新页面。",
};

const words: Readonly<Record<ListingRefusal, string>> = {
  ...listingRefusals,
  illegal_transition: "当前状态不能办理此操作，请刷新页面查看最新状态。",
  not_your_post: "告知由大队长或者行政机关负责人办理，延期和决定由行政机关负责人办理，您的岗位不能办理。",
};

export const whyNot = (reason: ListingRefusal | null): string | null => (reason === null ? null : words[reason]);
