import type { z } from "zod";
import { approvePlan } from "@/lib/patrols/commands/approve-plan";
import { proposePlan } from "@/lib/patrols/commands/propose-plan";
import { ProposePlanInput } from "@/lib/patrols/plan-input";
import { act, officer } from "@/lib/testing/world";

export const LONGTENG = "91990101MA0H00010Q";

type PlanOver = Partial<z.input<typeof ProposePlanInput>>;

export const planEntry = (over: PlanOver = {}): z.output<typeof ProposePlanInput> =>
  ProposePlanInput.parse({
    year: 2026,
    title: "2026年度建筑业用人单位检查计划",
    basis: "示范区2026年度劳动保障监察工作安排",
    itemKeys: ["contract", "wages"],
    employers: LONGTENG,
    ...over,
  });

/** A plan that 王敏 proposed. */
export async function aProposedPlan(on: string, over: PlanOver = {}) {
  const inspector = await officer("wangmin");
  return act(inspector, on, (ctx) => proposePlan(ctx, planEntry(over)));
}

/** The same plan, approved by the head of the inspection body. */
export async function anApprovedPlan(on: string, over: PlanOver = {}) {
  const leader = await officer("daduizhang");
  const { id } = await aProposedPlan(on, over);
  return act(leader, on, (ctx) => approvePlan(ctx, { id, version: 1, opinion: "同意按计划实施。" }));
}
