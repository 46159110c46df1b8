import type { z } from "zod";
import { approvePlan } from "@/lib/patrols/commands/approve-plan";
import { approveVisit } from "@/lib/patrols/commands/approve-visit";
import { proposePlan } from "@/lib/patrols/commands/propose-plan";
import { proposeVisit } from "@/lib/patrols/commands/propose-visit";
import { ProposePlanInput } from "@/lib/patrols/plan-input";
import { ProposeVisitInput } from "@/lib/patrols/visit-input";
import { act, employerId, officer } from "@/lib/testing/world";

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

type VisitOver = Partial<z.input<typeof ProposeVisitInput>>;

/** A form for a visit of 龙腾建筑 by 王敏 and 李喆, for a lead that takes a place of the year. */
export async function visitEntry(over: VisitOver = {}): Promise<z.output<typeof ProposeVisitInput>> {
  const [lead, second] = await Promise.all([officer("wangmin"), officer("lizhe")]);
  return ProposeVisitInput.parse({
    employerId: await employerId(LONGTENG),
    planId: "",
    ground: "special_action",
    groundNote: "2026年冬季专项检查",
    plannedOn: "2026-11-18",
    itemKeys: ["contract", "wages"],
    leadId: lead.id,
    secondId: second.id,
    apartBecause: "",
    ...over,
  });
}

/** A visit that 王敏 proposed. */
export async function aProposedVisit(on: string, over: VisitOver = {}, by = "wangmin") {
  const [inspector, entry] = await Promise.all([officer(by), visitEntry(over)]);
  return act(inspector, on, (ctx) => proposeVisit(ctx, entry));
}

/** The same visit, approved by the head of the inspection body, its notice issued. */
export async function anApprovedVisit(on: string, over: VisitOver = {}) {
  const leader = await officer("daduizhang");
  const { id } = await aProposedVisit(on, over);
  return act(leader, on, (ctx) => approveVisit(ctx, { id, version: 1, opinion: "同意检查。" }));
}
