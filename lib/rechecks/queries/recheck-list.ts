import "server-only";
import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { complaints, organs, rechecks } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { countUpTo, olderThan, type Page, pageOf } from "@/lib/workflow/paging";
import type { RecheckFilter } from "../filter";
import { recheckScope } from "../scope";

const isSameGround = sql`${rechecks.ground} is not distinct from ${rechecks.firstGround}`;

/** Whether both units came to the same; null before the second has decided. */
export const isSame = sql<boolean | null>`case when ${rechecks.state} = 'decided' then
  ${rechecks.finding} = ${rechecks.firstOutcome} and ${isSameGround} end`;

const order = [desc(rechecks.month), desc(rechecks.id)];

function rowsOf(where: SQL | undefined, limit: number) {
  return db()
    .select({
      id: rechecks.id,
      month: rechecks.month,
      state: rechecks.state,
      respondentName: complaints.respondentName,
      checkerName: organs.name,
      decidedOn: rechecks.decidedOn,
      isSame,
    })
    .from(rechecks)
    .innerJoin(complaints, eq(complaints.id, rechecks.complaintId))
    .innerJoin(organs, eq(organs.id, rechecks.checkerOrganId))
    .where(where)
    .orderBy(...order)
    .limit(limit);
}

export type RecheckRow = Awaited<ReturnType<typeof rowsOf>>[number];

const matching = (officer: Officer, { state, month, result }: RecheckFilter): SQL | undefined =>
  and(
    recheckScope(officer),
    state && eq(rechecks.state, state),
    month ? eq(rechecks.month, month) : undefined,
    result && sql`${isSame} is ${result === "same" ? sql`true` : sql`false`}`,
  );

/** One page of rechecks given to or made of the officer's region, the latest month first. */
export function recheckList(officer: Officer, filter: RecheckFilter, size?: number): Promise<Page<RecheckRow>> {
  const where = and(matching(officer, filter), olderThan(filter.after, rechecks.month, rechecks.id));
  return pageOf(
    (limit) => rowsOf(where, limit),
    (row) => [row.month, row.id],
    size,
  );
}

/** How many match. */
export const recheckCount = (officer: Officer, filter: RecheckFilter, ceiling?: number): Promise<number> =>
  countUpTo(rechecks, matching(officer, filter), { by: order, ceiling });

/** How often two units differed, by the ground on which the first did not act: decided rechecks in sight. */
export const disagreement = (officer: Officer) =>
  db()
    .select({
      outcome: rechecks.firstOutcome,
      ground: rechecks.firstGround,
      checked: sql<number>`count(*)::int`,
      different: sql<number>`count(*) filter (where not ${isSame})::int`,
    })
    .from(rechecks)
    .where(and(recheckScope(officer), eq(rechecks.state, "decided")))
    .groupBy(rechecks.firstOutcome, rechecks.firstGround)
    .orderBy(rechecks.firstOutcome, rechecks.firstGround);

export type Disagreement = Awaited<ReturnType<typeof disagreement>>[number];
