import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { patrolJoins, patrolVisits } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceVisit } from "../advance";
import { inspectionItemKeys } from "../inspection-items";
import type { JoinVisitInput } from "../visit-input";
import { checkPlan } from "./check-plan";

/**
 * Joins a second checklist to a planned visit, so that the employer is visited once. The visit is approved anew, as
 * its approval and notice name what is inspected.
 */
export async function joinVisit(
  ctx: Context<Officer>,
  { id, version, planId, itemKeys, reason }: z.output<typeof JoinVisitInput>,
): Promise<{ id: string }> {
  const [visit] = await ctx.db
    .select({ itemKeys: patrolVisits.itemKeys, plannedOn: patrolVisits.plannedOn })
    .from(patrolVisits)
    .where(eq(patrolVisits.id, id));
  if (!visit) throw notFound();
  const joined = inspectionItemKeys.filter((key) => visit.itemKeys.includes(key) || itemKeys.includes(key));
  const columns = { itemKeys: joined, approvedOn: null };
  await advanceVisit(ctx, { id, version, act: "join", columns, particulars: { items: itemKeys } });
  const joinedPlan = await checkPlan(ctx, planId, visit.plannedOn);
  const by = { joinedBy: ctx.actor.id, joinedOn: legalDate(ctx.now) };
  await ctx.db.insert(patrolJoins).values({ visitId: id, planId: joinedPlan, itemKeys, reason, ...by });
  return { id };
}
