import type { CaseRefusal } from "@/lib/cases/policy";
import { type LegalDate, proseDate } from "@/lib/kernel/clock";
import type { RegroupingAct, RegroupingKind, RegroupingState } from "./lifecycle";
import type { RegroupingRefusal } from "./policy";

export const regroupingKindLabels: Readonly<Record<RegroupingKind, string>> = { merge: "并案", split: "拆案" };

export const regroupingStateLabels: Readonly<Record<RegroupingState, string>> = {
  proposed: "待审批",
  approved: "已办理",
  refused: "不同意",
  withdrawn: "已撤回",
  undone: "已解除",
};

export const regroupingActLabels: Readonly<Record<RegroupingAct, string>> = {
  approve: "同意并案、拆案",
  refuse: "不同意并案、拆案",
  withdraw: "撤回并案、拆案呈报",
  undo: "解除并案",
};

/** Every act of this module as the timeline names it, by the event's own word. */
export const regroupingEventLabels: Readonly<Record<string, string>> = {
  "regrouping.proposeMerge": "呈报并案",
  "regrouping.proposeSplit": "呈报拆案",
  ...Object.fromEntries(Object.entries(regroupingActLabels).map(([act, label]) => [`regrouping.${act}`, label])),
};

export const regroupingRefusals: Readonly<Record<Exclude<RegroupingRefusal, CaseRefusal>, string>> = {
  regroup_stage: "案件要在调查终结之前；并案时，先立案的一件还应当已经指派承办人。",
  regroup_pending: "其中一件案件已有并案、拆案的呈报在等待审批，请先审批或者撤回。",
  regroup_closing_pending: "其中一件案件已有办结呈报，请先撤回。",
  regroup_own_proposal: "呈报人不能审批自己的呈报，请由其他负责人审批。",
  regroup_approver_holds_case: "办理过本案或者已经回避的人不能审批本案的并案、拆案，请由其他负责人审批。",
  regroup_not_proposer: "只有呈报人可以撤回。",
  merge_other_party: "并案的应当是同一机关对同一用人单位立案的两件案件。",
  merge_reopened: "重新办理过的案件，期限已经重新起算，不能并案。",
  merge_gains_days: "先立案的一件经过延期，期限反而晚于后立案的一件，并案会延长后一件的期限，不能并案。",
  merge_order_stands: "后立案的一件还有指令书没有办完。请先撤回、撤销，或者在原案办完。",
  merge_decision_stands: "后立案的一件正在办理或者已经作出处理处罚决定，不能并案。",
  merge_referral_stands: "后立案的一件已经报请移送公安机关，不能并案。",
  merge_preservation_stands: "后立案的一件有先行登记保存还没有办完，请先在原案处理完毕。",
  merge_paper_unserved: "后立案的一件有文书还没有送达。并案后不能再在原案送达，请先送达。",
  merge_papers_disagree: "后立案的一件有文书记载不一致，还没有更正说明。并案后不能再在原案说明，请先办理更正说明。",
  merge_officer_recused: "先立案一件的承办人在后立案的一件中已被申请或者决定回避，请先更换承办人。",
  merge_bore_fruit:
    "并案以后已经制发文书、下达指令，有新的支付、并案、拆案，或者已经使用转入的内容" +
    "（登记劳动者台账、转为证据、抽查核实等），不能解除。需要分开的，请办理拆案。",
  split_nothing_chosen: "请至少勾选一件投诉举报或者一项认定的事实。",
  split_nothing_left: "原案件至少要保留一件投诉举报或者一项认定的事实。",
  split_origin_stays: "立案所依据的投诉举报留在原案件，请取消勾选。",
  split_not_of_case: "所选的内容已经不在本案，请刷新页面后重新勾选。",
  split_part_used: "所选的内容已有指令书、处理处罚或者支付，不能拆出。",
};

/** How a split names each part that it takes along. */
export const partLine = {
  complaint: (number: string): string => `投诉举报${number}`,
  finding: (facts: string): string => `认定的事实：${facts}`,
  evidence: (name: string): string => `证据（复制）：${name}`,
} as const;

/** The verdict upon a proposal, as its form prints it before the opinion. */
export const regroupingVerdict = (kind: RegroupingKind, isApproved: boolean): string =>
  `${isApproved ? "同意" : "不同意"}${regroupingKindLabels[kind]}`;

/** Why an entry that came with a merge is struck when the merge is taken back. */
export const UNMERGED_PERSON = "并案已经解除，该人员仍登记在原案件。";

/** What a case that was split off is about. */
export const splitSummary = (number: string, reason: string): string => `自${number}拆出。${reason}`;

type Clock = { readonly startedOn: LegalDate; readonly dueOn: LegalDate; readonly provisional: boolean };

/** A clock as the effect of a merge or split names it. */
export const clockSpan = ({ startedOn, dueOn, provisional }: Clock): string =>
  `自${proseDate(startedOn)}起算，至${proseDate(dueOn)}${provisional ? "（预计）" : ""}`;
