import { caseRefusals } from "@/lib/cases/labels";
import type { CaseRefusal } from "@/lib/cases/policy";
import { proseDate } from "@/lib/kernel/clock";
import { chineseMoney, yuan } from "@/lib/kernel/money";
import { citation } from "@/lib/orders/citation";
import { consequenceOnPaper, findingOnPaper } from "@/lib/orders/labels";
import { type Violation, violationOf } from "@/lib/violations/catalogue";
import type { DecisionItemFault } from "./item-faults";
import type {
  DecisionAct,
  DecisionKind,
  DecisionReturnPlace,
  DecisionState,
  Measure,
  NoPenaltyGround,
  StatementManner,
} from "./lifecycle";
import type { DecisionRefusal } from "./policy";

export const decisionKindLabels: Readonly<Record<DecisionKind, string>> = {
  penalty: "行政处罚",
  remedy: "行政处理",
  no_penalty: "不予行政处罚",
};

export const decisionStateLabels: Readonly<Record<DecisionState, string>> = {
  proposed: "待大队长审批",
  returned: "退回修改",
  approved: "待告知",
  notified: "已告知，听取意见",
  submitted: "待决定",
  decided: "已决定",
  withdrawn: "撤回呈报",
};

export const decisionActLabels: Readonly<Record<DecisionAct, string>> = {
  revise: "修改后再呈报",
  giveBack: "退回",
  approve: "同意告知",
  withdraw: "撤回呈报",
  notify: "制作事先告知书",
  recordStatement: "登记陈述申辩",
  answerStatement: "复核陈述申辩",
  recordWaiver: "登记放弃陈述申辩",
  adjust: "减轻拟作出的决定",
  rework: "重新拟定",
  submit: "呈报决定",
  decide: "作出决定",
};

/** Every act of this module as the timeline names it, by the event's own word. */
export const decisionEventLabels: Readonly<Record<string, string>> = {
  "decision.propose": "呈报案件处理意见",
  ...Object.fromEntries(Object.entries(decisionActLabels).map(([act, label]) => [`decision.${act}`, label])),
};

export const measureLabels: Readonly<Record<Measure, string>> = {
  warning: "警告",
  fine: "罚款",
  confiscation: "没收违法所得",
  order_pay: "责令支付",
  order_correct: "责令改正",
  additional_compensation: "责令向劳动者加付赔偿金",
  none: "不予行政处罚",
};

export const noPenaltyGroundLabels: Readonly<Record<NoPenaltyGround, string>> = {
  minor_corrected: "违法行为轻微并及时改正，没有造成危害后果（《行政处罚法》第三十三条第一款）",
  first_offence: "初次违法且危害后果轻微并及时改正（《行政处罚法》第三十三条第一款）",
  no_fault: "当事人有证据足以证明没有主观过错（《行政处罚法》第三十三条第二款）",
  facts_not_established: "违法事实不能成立（《行政处罚法》第五十七条第一款第（三）项）",
};

export const decisionReturnPlaceLabels: Readonly<Record<DecisionReturnPlace, string>> = {
  facts: "违法事实",
  evidence: "证据",
  basis: "法律依据",
  measure: "处罚处理的种类",
  amount: "金额",
  factors: "裁量理由",
  other: "其他",
};

export const statementMannerLabels: Readonly<Record<StatementManner, string>> = {
  written: "书面",
  oral: "当面口头",
  portal: "网上提交",
};

export const decisionRefusals: Readonly<Record<Exclude<DecisionRefusal, CaseRefusal> | DecisionItemFault, string>> = {
  case_not_concluded: "案件还没有调查终结或者已经结束，不能办理处理处罚。请先办理调查终结。",
  decision_pending: "本案已有同类的处理处罚正在办理，请先办完或者撤回。",
  decision_own_proposal: "呈报人不能审批、决定自己呈报的处理意见。",
  decision_approver_holds_case: "本案承办人不能审批、决定本案的处理意见。",
  decision_without_items: "没有列出处理处罚的内容，请退回修改。",
  decision_finding_not_proved: "有一项依据的事实没有证据或者已撤回，请退回修改。",
  amount_out_of_range: "有一项金额超出法定幅度，请退回修改。",
  order_not_ignored: "该罚款以“逾期不改正”为前提，但没有已送达、期限已届满并认定逾期未改正的指令书，不能处罚。",
  fined_twice:
    "对同一个违法行为，不得给予两次以上罚款的行政处罚（《行政处罚法》第二十九条），请只保留罚款数额高的一项。",
  fined_before: "本单位的同一个违法行为已被罚款，不得再次罚款（《行政处罚法》第二十九条）。",
  past_limitation:
    "违法行为在二年内没有被发现，也没有被举报、投诉，不再查处（《劳动保障监察条例》第二十条），不能作出决定。",
  notice_not_served: "事先告知书还没有送达记录。请先登记送达，再听取陈述申辩。",
  hearing_not_told: "拟作出的处罚达到听证标准，但没有告知听证权利（《行政处罚法》第六十三条）。请重新拟定并告知。",
  statement_window_open:
    "陈述申辩的期限还没有届满，当事人没有陈述，也没有明确放弃，不能作出决定（《行政处罚法》第六十二条）。",
  statement_unanswered: "当事人的陈述申辩还没有逐条复核答复。",
  nothing_to_answer: "没有待复核的陈述申辩。",
  statement_made: "当事人已经陈述申辩，不是放弃，请逐条复核。",
  waived_before: "已经登记过放弃陈述申辩。",
  heavier_than_noticed:
    "拟作出的决定重于事先告知的内容。不得因当事人陈述申辩而加重（《行政处罚法》第四十五条第二款）；有新的事实，请重新拟定并告知。",
  measure_unknown: "请重新选择措施：所选的事实或者措施不在本案可选的范围内。",
  measure_not_open: "该措施现在不能采用，请看所列的理由。",
  decision_amount_missing: "请填写金额。",
  decision_amount_unasked: "该措施没有金额，请留空。",
  decision_amount_below: "低于法定幅度的下限。",
  decision_amount_above: "高于法定幅度的上限。",
  measure_twice: "该措施已经列过，请勿重复。",
};

const refusalWords: Readonly<Record<DecisionRefusal, string>> = {
  ...caseRefusals,
  ...decisionRefusals,
  illegal_transition: "当前所处环节不能办理此操作，请刷新页面查看最新状态。",
};

/** Why an act is closed, as a sentence; null stays null. */
export const whyNot = (reason: DecisionRefusal | null): string | null =>
  reason === null ? null : refusalWords[reason];

/** `《劳动保障监察条例》第三十条第（三）项规定：…`: the entry's provision word for word. */
export function basisOnPaper(code: string): string {
  const violation = violationOf(code);
  if (violation === null) return code;
  return violation.text === null ? citation(violation) : consequenceOnPaper(citation(violation), violation.text);
}

export const titlesOf = (entries: readonly Violation[]): string =>
  [...new Set(entries.map(({ title }) => title))].join("、");

export const factLines = (findings: readonly Parameters<typeof findingOnPaper>[0][]): string[] =>
  findings.map(findingOnPaper);

type MeasureRow = { readonly measure: Measure; readonly amountFen: number | null; readonly content: string };

/** A measure as a paper says it: what, how much in figures and capitals, and why or what for. */
export function measureOnPaper({ measure, amountFen, content }: MeasureRow): string {
  const amount = amountFen === null ? "" : `${yuan(amountFen)}（大写：人民币${chineseMoney(amountFen)}）`;
  return `${measureLabels[measure]}${amount}。${content.replace(/[。；;.]+$/, "")}。`;
}

export const signedOpinion = ({ opinion, by, on }: { opinion: string; by: string; on: string }): string =>
  `${opinion}\n${by}　${proseDate(on)}`;
