import { caseRefusals } from "@/lib/cases/labels";
import type { CaseRefusal } from "@/lib/cases/policy";
import type { JudicialResult, PoliceVerdict, ReferralAct, ReferralState } from "./referral-lifecycle";
import type { ReferralFault, ReferralRefusal } from "./referral-policy";

export const referralStateLabels: Readonly<Record<ReferralState, string>> = {
  reported: "待正职负责人批准",
  approved: "已批准，待移送",
  refused: "不批准移送",
  handed_over: "已移送公安，待公安机关答复",
  police_filed: "公安机关已立案",
  police_declined: "公安机关不予立案",
  reconsidering: "已提请公安机关复议，待公安机关答复",
  supervision_asked: "公安机关不予立案，已建议人民检察院立案监督",
  released: "不追究刑事责任，退回行政处理",
  sentenced: "人民法院已判处刑罚",
};

export const referralActLabels: Readonly<Record<ReferralAct, string>> = {
  endorseReferral: "签署移送公安的意见",
  approveReferral: "批准移送公安",
  refuseReferral: "不批准移送公安",
  handOver: "移送公安",
  recordFiled: "登记公安机关立案",
  recordDeclined: "登记公安机关不予立案",
  askPolice: "提请公安机关复议",
  askSupervision: "建议人民检察院立案监督",
  handGoods: "移交涉案物品和材料",
  recordReleased: "登记不追究刑事责任或者免予刑事处罚",
  recordSentenced: "登记判处刑罚",
};

export const referralEventLabels: Readonly<Record<string, string>> = {
  "referral.report": "报告涉嫌犯罪",
  ...Object.fromEntries(Object.entries(referralActLabels).map(([act, label]) => [`referral.${act}`, label])),
};

export const policeVerdictLabels: Readonly<Record<PoliceVerdict, string>> = {
  filed: "立案",
  declined: "不予立案",
};

export const judicialResultLabels: Readonly<Record<JudicialResult, string>> = {
  dropped: "公安机关撤销案件",
  not_prosecuted: "人民检察院不起诉",
  exempted: "人民法院免予刑事处罚",
  acquitted: "人民法院宣告无罪",
  sentenced: "人民法院判处刑罚",
};

export const referralRefusals: Readonly<Record<Exclude<ReferralRefusal, CaseRefusal> | ReferralFault, string>> = {
  referral_case_ended: "案件不在调查中、调查终结或者已作出决定的环节，不能办理移送公安。",
  referral_pending: "本案已有正在办理的移送公安。",
  referral_not_principal:
    "移送公安只能由行政机关正职负责人或者主持工作的负责人批准（《行政执法机关移送涉嫌犯罪案件的规定》第五条）。",
  referral_own_report: "报告人和办理过本案或者已经回避的人不能签署移送的意见、批准移送。",
  referral_endorsed_before: "监察机构负责人已经签署意见。",
  police_asked_before: "已经提请过复议；仍不立案的，可以建议人民检察院依法进行立案监督（移送规定第九条）。",
  goods_handed_before: "涉案物品和材料已经移交。",
  referral_finding_unknown: "没有这项违法事实，请刷新后重新选择。",
  police_day_in_future: "日期不能晚于今天。",
  police_day_before_handing: "日期早于移送公安的日期。",
  police_received_before_decided: "收到日期早于作出日期。",
  police_asked_before_notice: "提请日期早于收到不予立案通知的日期。",
  judicial_day_before_filing: "作出日期早于公安机关立案的日期。",
  judicial_picture_missing: "请先把文书拍照或者扫描件登记为本案证据，再在这里选择。",
  judicial_picture_unknown: "本案证据目录里没有这一件，请刷新后重新选择。",
  judicial_fine_unasked: "只有判处刑罚的才填写罚金。",
};

const words: Readonly<Record<ReferralRefusal, string>> = { ...caseRefusals, ...referralRefusals };

/** Why an act is closed, as a sentence; null stays null. */
export const whyNoReferral = (reason: ReferralRefusal | null): string | null =>
  reason === null ? null : words[reason];
