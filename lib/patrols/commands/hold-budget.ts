import "server-only";
import { sql } from "drizzle-orm";
import { employers } from "@/db/schema";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { capRefusal } from "../cap-policy";
import type { VisitGround } from "../lifecycle";
import { visitBudget } from "../queries/visit-budget";

type Planned = {
  readonly employerId: string;
  readonly regionCode: string;
  readonly plannedOn: string;
  readonly ground: VisitGround;
  readonly exceptId?: string;
};

/**
 * Takes a place of the employer's year, one planner after the other, so that two cannot both take the last.
 * Throws `refused` (visit_cap_reached).
 */
export async function holdBudget(ctx: Context, planned: Planned): Promise<void> {
  await holdEmployersYear(ctx, planned.employerId);
  const { employerId, regionCode, plannedOn: on, exceptId } = planned;
  const budget = await visitBudget(ctx.db, { employerId, regionCode, on, ...(exceptId ? { exceptId } : {}) });
  const refusal = capRefusal(budget, planned.ground);
  if (refusal !== null) throw refused(refusal);
}

/** Whoever plans a visit of this employer, in any of its files, comes one after the other until the end of the act. */
export async function holdEmployersYear(ctx: Context, employerId: string): Promise<void> {
  await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended('patrols:' || coalesce(merged_into_id, id), 0))
    from ${employers} where id = ${employerId}`);
}
