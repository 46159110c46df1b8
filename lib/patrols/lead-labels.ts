import { planRefusalWords } from "./labels";
import type { LeadAct, LeadState, LeadVerdict } from "./lead-lifecycle";
import type { LeadFault, LeadRefusal } from "./lead-policy";
import type { PlanRefusal } from "./plan-policy";

export const leadStateLabels: Readonly<Record<LeadState, string>> = {
  handed_up: "待处理",
  planned: "已安排检查",
  shelved: "不采取措施，待复核",
  upheld: "不采取措施，已复核",
};

export const leadActLabels: Readonly<Record<LeadAct, string>> = {
  photograph: "上传照片",
  plan: "安排检查",
  shelve: "不采取措施",
  uphold: "复核，同意不采取措施",
  reopen: "复核，重新办理",
};

export const leadVerdictLabels: Readonly<Record<LeadVerdict, string>> = {
  upheld: "同意不采取措施",
  reopened: "退回重新办理",
};

export const leadEventLabels: Readonly<Record<string, string>> = {
  "fieldLead.handUp": "上报线索",
  "fieldLead.photograph": "上传线索照片",
  "fieldLead.plan": "由线索安排检查",
  "fieldLead.shelve": "线索不采取措施",
  "fieldLead.uphold": "复核线索，同意不采取措施",
  "fieldLead.reopen": "复核线索，退回重新办理",
};

export const leadRefusals: Readonly<Record<Exclude<LeadRefusal, PlanRefusal> | LeadFault, string>> = {
  not_your_lead: "照片由上报人补充。",
  lead_photos_too_many: "一条线索最多20张照片。",
  lead_of_another: "这条线索不是该单位的，请从线索页面安排检查。",
  own_shelving: "作出不采取措施决定的人不能复核，请由其他负责人复核。",
  seen_in_future: "看到的日期不能晚于今天。",
  lead_employer_unknown: "没有找到该单位，或者该单位的档案已经合并，请重新查找。",
};

/** The ground of a visit that a lead gave rise to, as the form of a visit begins with it. */
export const leadGround = ({ seenOn, handedUpOn }: { readonly seenOn: string; readonly handedUpOn: string }) => ({
  ground: "grid_lead" as const,
  groundNote: `${handedUpOn}上报的线索（${seenOn}看到）`,
});

/** Why an act on a lead is closed, as a sentence; null stays null. */
export const whyNotLead = (reason: LeadRefusal | null): string | null =>
  reason === null ? null : { ...planRefusalWords, ...leadRefusals }[reason];
