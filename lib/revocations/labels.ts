import { caseRefusals } from "@/lib/cases/labels";
import type { CaseRefusal } from "@/lib/cases/policy";
import type { RevocationGround, RevocationState } from "./lifecycle";
import type { RevocationRefusal } from "./policy";

export const revocationStateLabels: Readonly<Record<RevocationState, string>> = {
  proposed: "待负责人决定",
  declined: "不予撤销",
  revoked: "已撤销",
  undone: "撤销被复议、诉讼撤销，原决定恢复",
};

export const revocationGroundLabels: Readonly<Record<RevocationGround, string>> = {
  facts: "事实认定错误",
  basis: "适用依据错误",
  procedure: "违反法定程序",
  other: "其他错误",
};

export const revocationEventLabels: Readonly<Record<string, string>> = {
  "revocation.propose": "呈报撤销本机关决定",
  "revocation.revoke": "撤销本机关决定",
  "revocation.decline": "不予撤销本机关决定",
  "revocation.undo": "撤销决定被复议、诉讼撤销，原决定恢复",
};

export const revocationRefusals: Readonly<Record<Exclude<RevocationRefusal, CaseRefusal>, string>> = {
  revocation_undecided: "决定还没有作出，不能撤销；尚在办理的，请撤回呈报或者重新拟定。",
  revocation_fallen: "该决定已经撤销，不再重复撤销。",
  revocation_pending: "已经呈报撤销该决定，等待负责人决定。",
  revocation_own_proposal: "呈报人不能决定自己呈报的撤销。",
  revocation_stands: "没有登记复议、诉讼撤销该撤销决定的结果。",
  revocation_decided_anew: "已经在本案或者其他案件就同一行为另行作出决定；先依法处理另行作出的决定，原决定才能恢复。",
  revocation_holds_case: "办理过本案或者已经回避的人不能决定撤销本案的决定。",
};

const words: Readonly<Record<RevocationRefusal, string>> = {
  ...caseRefusals,
  ...revocationRefusals,
  illegal_transition: "当前状态不能办理此操作，请刷新页面查看最新状态。",
};

/** Why an act is closed, as a sentence; null stays null. */
export const whyNot = (reason: RevocationRefusal | null): string | null => (reason === null ? null : words[reason]);
