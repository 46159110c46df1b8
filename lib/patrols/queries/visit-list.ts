import "server-only";
import { and, arrayContains, desc, eq, gte, inArray, lte, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { accounts, employers, patrolVisits } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { bigrams } from "@/lib/kernel/bigrams";
import { countUpTo, olderThan, type Page, pageOf } from "@/lib/workflow/paging";
import { isAboveCities } from "@/lib/workflow/scope";
import type { VisitFilter } from "../filter";
import { ownVisits, visitScope } from "../scope";

/** Asked for the rows that are shown, not joined: a join would read all accounts for a page. */
const nameOf = (account: PgColumn) =>
  sql<string>`(select ${accounts.name} from ${accounts} where ${accounts.id} = ${account})`;

const order = [desc(patrolVisits.plannedOn), desc(patrolVisits.id)];

export function visitRows(where: SQL | undefined, limit: number) {
  return db()
    .select({
      id: patrolVisits.id,
      employerName: employers.name,
      plannedOn: patrolVisits.plannedOn,
      ground: patrolVisits.ground,
      isUrgent: patrolVisits.isUrgent,
      itemKeys: patrolVisits.itemKeys,
      leadName: nameOf(patrolVisits.leadId),
      secondName: nameOf(patrolVisits.secondId),
      noticeNumber: patrolVisits.noticeNumber,
      approvedOn: patrolVisits.approvedOn,
      approvalRefusedOn: patrolVisits.approvalRefusedOn,
      state: patrolVisits.state,
      hindrance: patrolVisits.hindrance,
      promises: patrolVisits.promises,
    })
    .from(patrolVisits)
    .innerJoin(employers, eq(employers.id, patrolVisits.employerId))
    .where(where)
    .orderBy(...order)
    .limit(limit);
}

export type VisitListRow = Awaited<ReturnType<typeof visitRows>>[number];

function matching(officer: Officer, filter: VisitFilter): SQL | undefined {
  const pairs = bigrams(filter.q ?? "");
  return and(
    visitScope(officer),
    filter.state && eq(patrolVisits.state, filter.state),
    filter.ground && eq(patrolVisits.ground, filter.ground),
    filter.plan ? eq(patrolVisits.planId, filter.plan) : undefined,
    filter.mine && ownVisits(officer),
    filter.from ? gte(patrolVisits.plannedOn, filter.from) : undefined,
    filter.to ? lte(patrolVisits.plannedOn, filter.to) : undefined,
    pairs.length > 0 ? inArray(patrolVisits.employerId, employersNamed(pairs)) : undefined,
  );
}

const employersNamed = (pairs: string[]) =>
  db().select({ id: employers.id }).from(employers).where(arrayContains(employers.nameBigrams, pairs));

/** One page of visits, the latest planned day first; `filter.after` is the cursor of the page before. */
export function visitList(officer: Officer, filter: VisitFilter, size?: number): Promise<Page<VisitListRow>> {
  const where = and(matching(officer, filter), olderThan(filter.after, patrolVisits.plannedOn, patrolVisits.id));
  return pageOf(
    (limit) => visitRows(where, limit),
    (row) => [row.plannedOn, row.id],
    size,
  );
}

/** How many match, no further than one above 10,000 or the given ceiling. */
export const visitCount = (officer: Officer, filter: VisitFilter, ceiling?: number): Promise<number> =>
  countUpTo(patrolVisits, matching(officer, filter), { ceiling, by: isAboveCities(officer) && !filter.q ? order : [] });
