import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { patrolJoins } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceVisit } from "../advance";
import { isExempt } from "../lifecycle";
import { joinsPlan } from "../queries/visit-budget";
import { visitInHand } from "../queries/visit-in-hand";
import type { ReviseVisitInput } from "../visit-input";
import { checkNear } from "./check-near";
import { checkPlan } from "./check-plan";
import { holdBudget } from "./hold-budget";
import { nameOfficers } from "./name-officers";

/**
 * Puts a returned visit before the head of the inspection body again; its place and what is near are asked anew. A
 * checklist of a plan that was joined keeps it counted, whatever its own ground.
 */
export async function reviseVisit(
  ctx: Context<Officer>,
  { id, version, ...proposal }: z.output<typeof ReviseVisitInput>,
): Promise<{ id: string }> {
  const { employerId, regionCode } = await visitInHand(ctx, id, "revise");
  if (proposal.plannedOn < legalDate(ctx.now)) throw invalid({ plannedOn: "planned_in_past" });
  const joined = await joinedItems(ctx, id);
  const own = proposal.itemKeys.filter((key) => !joined.has(key));
  const planId = await checkPlan(ctx, { ...proposal, employerId, itemKeys: own });
  const officers = await nameOfficers(ctx, proposal, proposal.plannedOn);
  const { ground, plannedOn, itemKeys } = proposal;
  const counted = (await joinsPlan(ctx.db, id)) ? "plan" : ground;
  const columns = { ...proposal, ...officers, planId, isCounted: !isExempt(counted) };
  const particulars = { ground, plannedOn, items: itemKeys };
  await advanceVisit(ctx, { id, version, act: "revise", columns, particulars });
  await holdBudget(ctx, { employerId, regionCode, plannedOn, ground: counted, exceptId: id });
  await checkNear(ctx, { ...proposal, employerId, exceptId: id });
  return { id };
}

/** What another checklist brought to the visit is not the plan's by which it goes. */
async function joinedItems(ctx: Context, visitId: string): Promise<ReadonlySet<string>> {
  const joins = await ctx.db
    .select({ itemKeys: patrolJoins.itemKeys })
    .from(patrolJoins)
    .where(eq(patrolJoins.visitId, visitId));
  return new Set(joins.flatMap(({ itemKeys }) => itemKeys));
}
