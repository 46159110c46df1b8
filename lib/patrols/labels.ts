import { type InspectionItemKey, inspectionItems } from "./inspection-items";
import type { PlanAct, PlanState } from "./lifecycle";
import type { PlanFault, PlanRefusal } from "./plan-policy";

export const planStateLabels: Readonly<Record<PlanState, string>> = {
  proposed: "待审批",
  returned: "已退回",
  approved: "已批准",
  withdrawn: "已撤回",
};

export const planActLabels: Readonly<Record<PlanAct, string>> = {
  revise: "修改后再呈报",
  giveBack: "退回",
  approve: "批准计划",
  withdraw: "撤回计划",
  change: "修改计划",
  approveChange: "批准修改",
  dropChange: "不作修改",
  noteDrop: "知悉未批准",
};

/** The names of inspection items, in the order of the list. */
export const itemWords = (keys: readonly InspectionItemKey[]): string =>
  inspectionItems()
    .filter(({ key }) => keys.includes(key))
    .map(({ label }) => label)
    .join("、");

type Reach = {
  readonly named: number;
  readonly sharePercent: number | null;
  readonly shareIndustry: string;
  readonly frameCount: number | null;
};

/** Whom a plan reaches: how many it names, and its share. */
export function reachWords({ named, sharePercent, shareIndustry, frameCount }: Reach): string {
  const share = sharePercent === null ? null : `${shareIndustry || "辖区用人单位"}的${sharePercent}%`;
  const counted =
    sharePercent === null || frameCount === null ? "" : `（${frameCount}户中${sharedOf(frameCount, sharePercent)}户）`;
  return [named > 0 ? `列名${named}户` : null, share && `${share}${counted}`].filter(Boolean).join("，");
}

/** A share of a number of employers, rounded up. */
export const sharedOf = (frame: number, percent: number): number => Math.ceil((frame * percent) / 100);

/** Every act of this module as the timeline names it, by the event's own word. */
export const patrolEventLabels: Readonly<Record<string, string>> = {
  "plan.propose": "呈报年度检查计划",
  "plan.revise": "修改后再呈报年度检查计划",
  "plan.giveBack": "退回年度检查计划",
  "plan.approve": "批准年度检查计划",
  "plan.withdraw": "撤回年度检查计划",
  "plan.change": "呈报对年度检查计划的修改",
  "plan.approveChange": "批准对年度检查计划的修改",
  "plan.dropChange": "对年度检查计划不作修改",
  "plan.noteDrop": "知悉对年度检查计划的修改没有批准",
};

export const patrolRefusals: Readonly<
  Record<Exclude<PlanRefusal, "illegal_transition" | "not_your_post" | "not_your_organ"> | PlanFault, string>
> = {
  assistant_may_not:
    "协管员不能实施或者组织涉企检查（国办发〔2024〕54号）。您可以采集信息、上报线索，由监察员安排检查。",
  not_proposer: "只有呈报人可以修改或者撤回。",
  own_plan: "呈报人不能审批自己呈报的计划和修改。",
  change_waits: "已有一次修改等待审批，审批以后或者不作修改的再呈报。",
  no_change: "没有等待审批的修改。",
  nothing_dropped: "没有需要知悉的未批准的修改。",
  employers_unknown: "第{}行在用人单位档案中找不到，请核对名称或者统一社会信用代码，或者先登记该单位。",
  nothing_planned: "请列出要检查的单位，或者填写抽取比例。",
  year_over: "不能呈报以前年度的计划。",
  revision_unexplained: "修改已经批准的计划，请写明理由，至少5个字。",
};

const plainRefusals = {
  illegal_transition: "当前所处环节不能办理此操作，请刷新页面查看最新状态。",
  not_your_post: "您的岗位无权办理此操作。",
  not_your_organ: "这是其他机关办理的事项，您的机关不能办理。",
} as const;

/** Every refusal of a plan in words. */
export const planRefusalWords: Readonly<Record<PlanRefusal, string>> = { ...plainRefusals, ...patrolRefusals };

/** Why an act on a plan is closed, as a sentence; null stays null. */
export const whyNot = (reason: PlanRefusal | null): string | null =>
  reason === null ? null : planRefusalWords[reason];

/** The inspection items as a form's choices. */
export const itemOptions = (): { value: InspectionItemKey; label: string }[] =>
  inspectionItems().map(({ key, label, questions }) => ({ value: key, label: `${label}（${questions.length}问）` }));
