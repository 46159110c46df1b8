import "server-only";
import { and, arrayContains, desc, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { cases, deadlines, employers, wageListings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import type { LimitKey } from "@/lib/deadlines/limits";
import { bigrams } from "@/lib/kernel/bigrams";
import { countUpTo, olderThan, PAGE_ROWS, type Page, pageOf } from "@/lib/workflow/paging";
import type { ListingFilter } from "../filter";
import { listingScope } from "../scope";

function matching(actor: Officer, { q = "", state }: ListingFilter): SQL | undefined {
  return and(
    listingScope(actor),
    state === undefined ? undefined : eq(wageListings.state, state),
    q === "" ? undefined : sought(q),
  );
}

/** By the employer's name or credit code, or by the number of the decision or of the pay order. */
export function sought(q: string): SQL | undefined {
  const pairs = bigrams(q);
  return or(
    // As an array, and so asked once: the planner then takes the indexes of all four together.
    pairs.length > 0
      ? sql`${wageListings.employerId} = any(array(
          select ${employers.id} from ${employers} where ${arrayContains(employers.nameBigrams, pairs)}))`
      : undefined,
    eq(wageListings.creditCode, q.toUpperCase()),
    eq(wageListings.number, q),
    eq(wageListings.payOrderNumber, q),
  );
}

/** The running days to decide, for a left join. */
const decideClock = and(
  eq(deadlines.subjectId, wageListings.id),
  eq(deadlines.limitKey, "T-LIST-DECIDE-20" satisfies LimitKey),
  eq(deadlines.state, "running"),
);

const order = [desc(wageListings.proposedOn), desc(wageListings.id)];

/** Listings, the newest proposal first. The caller has asked the scope. */
export const listingRows = (where: SQL | undefined, limit: number) =>
  db()
    .select({
      ...{ id: wageListings.id, caseId: wageListings.caseId, caseNumber: cases.number, state: wageListings.state },
      ...{ partyName: wageListings.partyName, creditCode: wageListings.creditCode, ground: wageListings.ground },
      ...{ payOrderNumber: wageListings.payOrderNumber, payOrderDueOn: wageListings.payOrderDueOn },
      ...{ proposedOn: wageListings.proposedOn, number: wageListings.number, listedOn: wageListings.listedOn },
      ...{ listedUntil: wageListings.listedUntil, regionCode: wageListings.regionCode },
      ...{ dueOn: deadlines.dueOn, provisional: deadlines.provisional },
    })
    .from(wageListings)
    .innerJoin(cases, eq(cases.id, wageListings.caseId))
    .leftJoin(deadlines, decideClock)
    .where(where)
    .orderBy(...order)
    .limit(limit);

export type ListingListRow = Awaited<ReturnType<typeof listingRows>>[number];

/** One page of the register, the newest proposal first. */
export const listingList = (actor: Officer, filter: ListingFilter, size = PAGE_ROWS): Promise<Page<ListingListRow>> =>
  pageOf(
    (limit) =>
      listingRows(
        and(matching(actor, filter), olderThan(filter.after, wageListings.proposedOn, wageListings.id)),
        limit,
      ),
    (row) => [row.proposedOn, row.id],
    size,
  );

/** How many match, no further than one above the ceiling. */
export const listingCount = (actor: Officer, filter: ListingFilter, ceiling?: number): Promise<number> =>
  countUpTo(wageListings, matching(actor, filter), { ceiling, by: filter.q ? [] : order });

/** The listings of an employer, whichever case they rest on, the newest first. */
export const listingsOfEmployer = (actor: Officer, employerIds: readonly string[]) =>
  listingRows(and(inArray(wageListings.employerId, [...employerIds]), listingScope(actor)), PAGE_ROWS);
