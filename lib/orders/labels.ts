import { caseRefusals } from "@/lib/cases/labels";
import type { CaseRefusal } from "@/lib/cases/policy";
import { bare } from "@/lib/documents/prose";
import { daysBetween, proseDate } from "@/lib/kernel/clock";
import { yuan } from "@/lib/kernel/money";
import type { NotOrderable } from "./citation";
import type { OrderItemRefusal, ProofFault } from "./item-policy";
import type { CheckManner, OrderAct, OrderItemAct, OrderItemState, OrderState } from "./lifecycle";
import type { FindingRefusal, OrderFault } from "./policy";

export const orderStateLabels: Readonly<Record<OrderState, string>> = {
  proposed: "待审批",
  returned: "退回修改",
  issued: "已下达",
  withdrawn: "撤回呈报",
  revoked: "撤销",
};

export const orderActLabels: Readonly<Record<OrderAct, string>> = {
  revise: "修改后再呈报",
  giveBack: "退回",
  issue: "同意并下达",
  withdraw: "撤回呈报",
  revoke: "撤销指令书",
  annul: "指令书经复议、诉讼撤销",
  reinstate: "指令书恢复效力",
};

export const orderItemStateLabels: Readonly<Record<OrderItemState, string>> = {
  open: "待改正",
  proof_submitted: "已报送，待复查",
  corrected: "已改正",
  defied: "逾期未改正",
  lifted: "已撤销",
};

/** The same states in words for the employer, who is asked to do something or to wait. */
export const employerItemStateLabels: Readonly<Record<OrderItemState, string>> = {
  ...orderItemStateLabels,
  open: "请您改正并报送",
  proof_submitted: "已报送，等待监察员复查",
};

export const orderItemActLabels: Readonly<Record<OrderItemAct, string>> = {
  prove: "报送改正证明",
  proveLate: "逾期后报送改正证明",
  accept: "复查确认已改正",
  acceptLate: "复查确认逾期后改正",
  reject: "复查认定未改正",
  rejectLate: "逾期后复查认定仍未改正",
  defy: "认定逾期未改正",
  retract: "撤回已改正的认定，待改正",
  retractLate: "撤回已改正的认定，逾期未改正",
  lift: "改正事项撤销",
  reinstateOpen: "改正事项恢复效力，待改正",
  reinstateProved: "改正事项恢复效力，已报送待复查",
  reinstateDefied: "改正事项恢复效力，逾期未改正",
};

export const findingActLabels = {
  record: "认定事实",
  amend: "修改认定的事实",
  withdraw: "撤回认定的事实",
  tie: "对应要件和证据",
} as const;

/** Every act of this module as the timeline names it, by the event's own word. */
export const orderEventLabels: Readonly<Record<string, string>> = {
  "order.propose": "呈报限期改正指令书",
  "order.revise": "修改后再呈报限期改正指令书",
  "order.giveBack": "退回限期改正指令书",
  "order.issue": "同意并下达限期改正指令书",
  "order.withdraw": "撤回限期改正指令书的呈报",
  "order.revoke": "撤销限期改正指令书",
  "order.annul": "限期改正指令书经复议、诉讼撤销",
  "order.reinstate": "限期改正指令书因复议、诉讼结果更正恢复效力",
  "order.reword": "更正限期改正指令书被撤销的依据",
  ...named("order_item", orderItemActLabels),
  ...named("finding", findingActLabels),
  "order_item.attach": "上传改正证明文件",
  "order_item.detach": "移除未报送的文件",
};

function named(kind: string, labels: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(labels).map(([act, label]) => [`${kind}.${act}`, label]));
}

export const checkMannerLabels: Readonly<Record<CheckManner, string>> = {
  papers: "核查报送材料",
  visit: "到用人单位实地复查",
  workers: "向劳动者核实",
};

export const notOrderableLabels: Readonly<Record<NotOrderable, string>> = {
  other_organ: "由其他机关查处，本机关不能责令改正，请移送有权机关。",
  shared_power: "与其他机关职权交叉，请先核对管辖；不属本机关的，移送有权机关。",
  not_in_force: "条文已失效、被取代或者未核对原文，不能作为责令改正的依据。",
  no_order: "该条没有规定由本机关责令改正，或者不适用于本地区。",
};

export const orderRefusals: Readonly<
  Record<Exclude<OrderItemRefusal, CaseRefusal> | FindingRefusal | OrderFault | ProofFault, string>
> = {
  case_not_open: "案件不在调查中或者调查终结环节，不能办理此操作。",
  own_proposal: "呈报人不能审批自己呈报的指令书，请由其他负责人审批。",
  approver_holds_case: "办理过本案或者已经回避的人不能审批本案的指令书。",
  due_date_not_after_issue: "有改正期限不晚于下达之日（改正期限至少为下达次日），请退回修改期限。",
  finding_not_proved: "有改正事项依据的事实没有证据、已撤回或者不能由本机关责令改正，请退回修改。",
  violation_unknown: "请从违法事项目录中选择。",
  violation_does_not_judge: "行为发生期间不在该条的施行期间内，请核对日期或者改选适用的条款。",
  evidence_unknown: "所选证据不在本案证据目录中，请刷新后重新选择。",
  element_unknown: "该要件不由证据证明或者不属于该事实，请刷新后重新选择。",
  finding_unknown: "所选事实不在本案中或者已撤回，请重新选择。",
  finding_without_evidence: "该事实还没有证据，不能列入指令书。请先补充证据。",
  finding_not_orderable: "该事项不能由本机关责令改正，请移送有权机关。",
  late_unexplained:
    "有违法行为在发现或者接到举报、投诉时已超过二年（《劳动保障监察条例》第二十条），请写明仍责令改正的理由，至少5个字。",
  due_before_issue: "改正期限最早为下达次日，请改填今天之后的日期。",
  finding_in_order:
    "已有呈报或者下达的指令书、正在办理或者已作出的决定依据该事实，不能再修改或者撤回。须改用其他证据的，先撤回呈报、撤销指令书，或者退回、撤销决定。",
  finding_in_decision:
    "正在办理或者已作出的决定依据该事实：只能把该事实已有的证据补到要件上，不能撤下证据，也不能加入新的证据。",
  finding_withdrawn: "该事实已撤回。",
  order_not_issued: "指令书尚未下达或者已撤销，不能办理此操作。",
  proof_waits: "已有报送的证明等待复查，请先复查。",
  defied_before: "该项曾认定逾期未改正，撤回后仍为逾期未改正，请刷新页面后再办理。",
  not_defied_before: "该项没有认定过逾期未改正，撤回后为待改正，请刷新页面后再办理。",
  no_proof_waits: "没有等待复查的证明。",
  no_proof_file: "请先上传至少一份证明文件，再报送。",
  proof_files_too_many: "一次报送最多50个文件，请先报送已上传的文件。",
  own_proof: "录入证明的人不能自己复查，请由另一名承办人复查。",
  order_not_served: "指令书还没有送达记录，不能认定逾期未改正。请先登记送达。",
  served_too_late: "指令书送达时改正期限已到，期限没有实际起算，不能认定逾期未改正。请撤销后重新下达。",
  not_yet_due: "改正期限还没有届满，不能认定逾期未改正。",
};

const refusalWords: Readonly<Record<OrderItemRefusal | FindingRefusal, string>> = {
  ...caseRefusals,
  ...orderRefusals,
  illegal_transition: "指令书或者改正事项当前所处环节不能办理此操作，请刷新页面查看最新状态。",
};

/** Why an act on a finding, an order or an item is closed, as a sentence; null stays null. */
export const whyNot = (reason: OrderItemRefusal | FindingRefusal | null): string | null =>
  reason === null ? null : refusalWords[reason];

type FindingOnPaper = {
  readonly facts: string;
  readonly happenedFrom: string;
  readonly happenedUntil: string | null;
  readonly workerCount: number;
  readonly amountFen: number | null;
};

/** A finding as a paper says it: the facts, then period, reach and amount. */
export function findingOnPaper(finding: FindingOnPaper): string {
  const facts = bare(finding.facts);
  const until = finding.happenedUntil === null ? "至今" : `至${proseDate(finding.happenedUntil)}`;
  const amount = finding.amountFen === null ? "" : `，涉及金额${yuan(finding.amountFen)}`;
  return `${facts}（${proseDate(finding.happenedFrom)}${until}，涉及劳动者${finding.workerCount}人${amount}）。`;
}

/** What proves the facts, as the last sentence of the facts. */
export const evidenceOnPaper = (names: readonly string[]): string => `以上事实有${names.join("、")}等证据证明。`;

/** What is to be handed in for which item. */
export const proofOnPaper = (item: { readonly ordinal: number; readonly proofWanted: string }): string =>
  `第${item.ordinal}项改正的证明：${item.proofWanted.replace(/[。；;]+$/, "")}`;

/** A provision's consequence in the law's words, its brackets as papers print them. */
export const consequenceOnPaper = (provision: string, text: string): string =>
  `${provision}规定：${text
    .replace(/\s+/g, "")
    .replace(/\(([一二三四五六七八九十]+)\)/g, "（$1）")
    .replace(/；$/, "。")}`;

/** `36,000.00元　12人`: the reach of one item; empty where neither is told. */
export const amountOnPaper = (item: { readonly amountFen?: number; readonly workers?: number }): string =>
  [item.amountFen === undefined ? "" : yuan(item.amountFen), item.workers === undefined ? "" : `${item.workers}人`]
    .filter((part) => part !== "")
    .join("　");

/** What one item says of itself, where items stand part by part. */
export const itemNumbered = (ordinal: number, text: string): string => `第${ordinal}项　${text}`;

/** What the last day of an order that was out of force is counted from, beside its number. */
export const leftBasis = (number: string, setDueOn: string): string =>
  `${number}（原定至${proseDate(setDueOn)}，被撤销时未满的日数自恢复效力次日起接续计算）`;

type Moved = { readonly dueOn: string; readonly setDueOn: string | null; readonly reinstatedOn: string | null };

/** How the last day came about of what was out of force; empty of a day that stands on its paper. */
export const dueBecause = ({ dueOn, setDueOn, reinstatedOn }: Moved): string =>
  setDueOn === null || reinstatedOn === null
    ? ""
    : `。文书原定至${setDueOn}，被撤销时尚余${daysBetween(reinstatedOn, dueOn)}日（含撤销当日），自${reinstatedOn}恢复效力的次日起接续计算。`;

type Ground = Readonly<Record<"withdrawnOn" | "elsewhere" | "decided", string | null>>;

/** Why an item stays lifted though its order is in force again; null where a result took it away. */
export function stillLifted({ withdrawnOn, elsewhere, decided }: Ground): string | null {
  if (withdrawnOn !== null) return "依据的事实已经撤回，指令书恢复效力后本项不恢复。";
  if (elsewhere !== null) return `依据的事实已经由限期改正指令书（${elsewhere}）责令改正，本项不恢复。`;
  return decided === null ? null : `依据的事实已经由本机关的决定（${decided}）责令改正或者支付，本项不恢复。`;
}

export const ORDER_BASIS = [
  "《劳动保障监察条例》第十八条第一款第（二）项",
  "《中华人民共和国行政处罚法》第二十八条第一款",
] as const;
