import { caseRefusals } from "@/lib/cases/labels";
import type { CaseRefusal } from "@/lib/cases/policy";
import type { ReferralAct, ReferralState } from "./referral-lifecycle";
import type { ReferralRefusal } from "./referral-policy";

export const referralStateLabels: Readonly<Record<ReferralState, string>> = {
  reported: "待正职负责人批准",
  approved: "已批准，待移送",
  refused: "不批准移送",
  handed_over: "已移送公安",
};

export const referralActLabels: Readonly<Record<ReferralAct, string>> = {
  approveReferral: "批准移送公安",
  refuseReferral: "不批准移送公安",
  handOver: "移送公安",
};

export const referralEventLabels: Readonly<Record<string, string>> = {
  "referral.report": "报告涉嫌犯罪",
  ...Object.fromEntries(Object.entries(referralActLabels).map(([act, label]) => [`referral.${act}`, label])),
};

export const referralRefusals: Readonly<Record<Exclude<ReferralRefusal, CaseRefusal>, string>> = {
  referral_case_ended: "案件不在调查中、调查终结或者已作出决定的环节，不能办理移送公安。",
  referral_pending: "本案已有正在办理的移送公安。",
  referral_not_principal:
    "移送公安只能由行政机关正职负责人或者主持工作的负责人批准（《行政执法机关移送涉嫌犯罪案件的规定》第五条）。",
  referral_own_report: "报告人和本案承办人不能批准移送。",
};

const words: Readonly<Record<ReferralRefusal, string>> = { ...caseRefusals, ...referralRefusals };

/** Why an act is closed, as a sentence; null stays null. */
export const whyNoReferral = (reason: ReferralRefusal | null): string | null =>
  reason === null ? null : words[reason];
