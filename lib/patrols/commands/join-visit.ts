import "server-only";
import type { z } from "zod";
import { patrolJoins } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceVisit } from "../advance";
import { inspectionItemKeys } from "../inspection-items";
import { visitInHand } from "../queries/visit-in-hand";
import type { JoinVisitInput } from "../visit-input";
import { checkPlan } from "./check-plan";
import { holdBudget } from "./hold-budget";

/**
 * Joins a second checklist to a planned visit, so that the employer is visited once. The visit is approved anew, as
 * its approval and notice name what is inspected. One that the year did not count takes a place of it with a checklist
 * of a plan. Throws `refused` (visit_cap_reached) where none is left.
 */
export async function joinVisit(
  ctx: Context<Officer>,
  { id, version, planId, itemKeys, reason }: z.output<typeof JoinVisitInput>,
): Promise<{ id: string }> {
  const visit = await visitInHand(ctx, id, "join");
  const { employerId, regionCode, plannedOn } = visit;
  const joinedPlan = await checkPlan(ctx, { planId, plannedOn, employerId, itemKeys });
  const takesPlace = joinedPlan !== null && !visit.isCounted;
  if (takesPlace) await holdBudget(ctx, { employerId, regionCode, plannedOn, ground: "plan", exceptId: id });
  const joined = inspectionItemKeys.filter((key) => visit.itemKeys.includes(key) || itemKeys.includes(key));
  const columns = { itemKeys: joined, approvedOn: null, isCounted: visit.isCounted || takesPlace };
  await advanceVisit(ctx, { id, version, act: "join", columns, particulars: { items: itemKeys } });
  const by = { joinedBy: ctx.actor.id, joinedOn: legalDate(ctx.now) };
  await ctx.db.insert(patrolJoins).values({ visitId: id, planId: joinedPlan, itemKeys, reason, ...by });
  return { id };
}
