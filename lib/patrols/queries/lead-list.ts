import "server-only";
import { and, desc, eq, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, employers, fieldLeads } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { countUpTo, olderThan, type Page, pageOf } from "@/lib/workflow/paging";
import { isAboveCities } from "@/lib/workflow/scope";
import type { LeadFilter } from "../filter";
import { leadScope } from "../scope";

const order = [desc(fieldLeads.handedUpOn), desc(fieldLeads.id)];

const rowsOf = (where: SQL | undefined, limit: number) =>
  db()
    .select({
      id: fieldLeads.id,
      state: fieldLeads.state,
      employerName: employers.name,
      place: fieldLeads.place,
      seenOn: fieldLeads.seenOn,
      handedUpOn: fieldLeads.handedUpOn,
      handedUpName: accounts.name,
      shelvedBecause: fieldLeads.shelvedBecause,
    })
    .from(fieldLeads)
    .innerJoin(employers, eq(employers.id, fieldLeads.employerId))
    .innerJoin(accounts, eq(accounts.id, fieldLeads.handedUpBy))
    .where(where)
    .orderBy(...order)
    .limit(limit);

export type LeadListRow = Awaited<ReturnType<typeof rowsOf>>[number];

const matching = (officer: Officer, { state, mine }: LeadFilter): SQL | undefined =>
  and(leadScope(officer), state && eq(fieldLeads.state, state), mine && eq(fieldLeads.handedUpBy, officer.id));

/** One page of the leads that were handed up, newest first. */
export function leadList(officer: Officer, filter: LeadFilter, size?: number): Promise<Page<LeadListRow>> {
  const where = and(matching(officer, filter), olderThan(filter.after, fieldLeads.handedUpOn, fieldLeads.id));
  return pageOf(
    (limit) => rowsOf(where, limit),
    (row) => [row.handedUpOn, row.id],
    size,
  );
}

/** How many match, counted no further than the ceiling. */
export const leadCount = (officer: Officer, filter: LeadFilter, ceiling?: number): Promise<number> =>
  countUpTo(fieldLeads, matching(officer, filter), { ceiling, by: isAboveCities(officer) ? order : [] });
