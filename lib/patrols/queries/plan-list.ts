import "server-only";
import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, inspectionPlans } from "@/db/schema";
import type { Actor, Officer } from "@/lib/auth/actor";
import { countUpTo, olderThan, type Page, pageOf } from "@/lib/workflow/paging";
import { isAboveCities } from "@/lib/workflow/scope";
import type { PlanFilter } from "../filter";
import { planScope } from "../scope";

/** How many employers the plan of the row names; written out, as drizzle drops a table's name in a select of one. */
const named = sql<number>`(select count(*)::int from plan_employers e where e.plan_id = inspection_plans.id)`;

const order = [desc(inspectionPlans.proposedOn), desc(inspectionPlans.id)];

function rowsOf(where: SQL | undefined, limit: number) {
  return db()
    .select({
      id: inspectionPlans.id,
      year: inspectionPlans.year,
      title: inspectionPlans.title,
      state: inspectionPlans.state,
      itemKeys: inspectionPlans.itemKeys,
      sharePercent: inspectionPlans.sharePercent,
      shareIndustry: inspectionPlans.shareIndustry,
      frameCount: inspectionPlans.frameCount,
      named,
      proposer: accounts.name,
      proposedOn: inspectionPlans.proposedOn,
      decidedOn: inspectionPlans.decidedOn,
    })
    .from(inspectionPlans)
    .innerJoin(accounts, eq(accounts.id, inspectionPlans.proposedBy))
    .where(where)
    .orderBy(...order)
    .limit(limit);
}

export type PlanListRow = Awaited<ReturnType<typeof rowsOf>>[number];

const matching = (actor: Actor, { year, state }: PlanFilter): SQL | undefined =>
  and(
    planScope(actor),
    year === undefined ? undefined : eq(inspectionPlans.year, year),
    state && eq(inspectionPlans.state, state),
  );

/** One page of plans, the newest first; `filter.after` is the cursor of the page before. */
export function planList(actor: Actor, filter: PlanFilter, size?: number): Promise<Page<PlanListRow>> {
  const older = olderThan(filter.after, inspectionPlans.proposedOn, inspectionPlans.id);
  const where = and(matching(actor, filter), older);
  return pageOf(
    (limit) => rowsOf(where, limit),
    (row) => [row.proposedOn, row.id],
    size,
  );
}

/** How many match, no further than one above 10,000 or the given ceiling. */
export const planCount = (actor: Officer, filter: PlanFilter, ceiling?: number): Promise<number> =>
  countUpTo(inspectionPlans, matching(actor, filter), { ceiling, by: isAboveCities(actor) ? order : [] });
