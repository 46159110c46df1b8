import type { Officer } from "@/lib/auth/actor";
import { addDays, type LegalDate, yearOf } from "@/lib/kernel/clock";
import { approvePlan } from "@/lib/patrols/commands/approve-plan";
import { approveVisit } from "@/lib/patrols/commands/approve-visit";
import { proposePlan } from "@/lib/patrols/commands/propose-plan";
import { proposeVisit } from "@/lib/patrols/commands/propose-visit";
import { ProposePlanInput } from "@/lib/patrols/plan-input";
import { ProposeVisitInput } from "@/lib/patrols/visit-input";
import type { Context } from "@/lib/workflow/context";

type Town = {
  readonly leader: Officer;
  readonly lead: Officer;
  readonly second: Officer;
  readonly employerId: string;
  readonly today: LegalDate;
  readonly onDay: <T>(officer: Officer, days: number, run: (ctx: Context<Officer>) => Promise<T>) => Promise<T>;
};

/** A plan of the year, a visit of it for today and one that waits for its approval. */
export async function seedPatrols({ leader, lead, second, employerId, today, onDay }: Town): Promise<void> {
  const plan = ProposePlanInput.parse({
    year: yearOf(today),
    title: `${yearOf(today)}年度住宿和餐饮业用人单位检查计划`,
    basis: "示范区年度劳动保障监察工作安排（演示数据）",
    itemKeys: ["contract", "wages", "hours"],
    employers: "测试市新达餐饮管理有限公司",
    sharePercent: 20,
    shareIndustry: "餐饮",
  });
  const { id: planId } = await onDay(lead, 20, (ctx) => proposePlan(ctx, plan));
  await onDay(leader, 19, (ctx) => approvePlan(ctx, { id: planId, version: 1, opinion: "同意按计划实施。" }));
  const visit = { employerId, leadId: lead.id, secondId: second.id, itemKeys: ["contract", "wages", "hours"] };
  const planned = ProposeVisitInput.parse({
    ...{ ...visit, planId, ground: "plan", groundNote: "计划第1批", plannedOn: today },
  });
  const { id } = await onDay(lead, 3, (ctx) => proposeVisit(ctx, planned));
  await onDay(leader, 2, (ctx) => approveVisit(ctx, { id, version: 1, opinion: "同意检查。" }));
  const other = ProposeVisitInput.parse({
    ...{ ...visit, itemKeys: ["insurance"], ground: "data_lead", groundNote: "社会保险参保人数监测差异" },
    ...{ plannedOn: addDays(today, 5), apartBecause: "数据线索须与社会保险经办机构一同核查。" },
  });
  await onDay(second, 1, (ctx) => proposeVisit(ctx, other));
}
