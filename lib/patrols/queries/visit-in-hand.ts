import "server-only";
import { and, eq } from "drizzle-orm";
import { patrolVisits } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { type VisitAct, visitLifecycle } from "../lifecycle";
import { visitScope } from "../scope";
import { visitActRefusal } from "../visit-policy";
import { visitFacts } from "./visit-facts";

/** Whether a visit in scope has ended, so that what a device still sends of it comes late. Throws `not_found`. */
export async function hasEnded(ctx: Context<Officer>, id: string): Promise<boolean> {
  const inScope = and(eq(patrolVisits.id, id), visitScope(ctx.actor));
  const [visit] = await ctx.db.select({ state: patrolVisits.state }).from(patrolVisits).where(inScope).for("update");
  if (!visit) throw notFound();
  return visitLifecycle.next(visit.state, "addLate") !== null;
}

/** Holds a visit in scope on which the officer may do the act now. Throws `not_found`, or `refused` with the reason. */
export async function visitInHand(ctx: Context<Officer>, id: string, act: VisitAct) {
  const inScope = and(eq(patrolVisits.id, id), visitScope(ctx.actor));
  const [visit] = await ctx.db.select().from(patrolVisits).where(inScope).for("update");
  if (!visit) throw notFound();
  const refusal = visitActRefusal(ctx.actor, await visitFacts(ctx.db, visit, ctx.now), act);
  if (refusal !== null) throw refused(refusal);
  return visit;
}
