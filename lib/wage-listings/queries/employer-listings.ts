import "server-only";
import { and, desc, eq, gte, lte, or, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { wageListings } from "@/db/schema";
import type { EmployerUser } from "@/lib/auth/actor";
import { deliveryOf } from "@/lib/deliveries/queries/delivery-of";
import { legalDate } from "@/lib/kernel/clock";
import { knownNumber } from "@/lib/kernel/document-number";
import { notFound } from "@/lib/kernel/errors";
import { countUpTo, olderThan, PAGE_ROWS, pageOf } from "@/lib/workflow/paging";
import type { EmployerListingFilter } from "../filter";
import { listingActRefusal } from "../policy";
import { listingScope } from "../scope";
import { listingFacts } from "./listing-facts";
import { objectionsOf, removalsOf } from "./listing-file";

function matching(user: EmployerUser, { q, state, from, to }: EmployerListingFilter): SQL | undefined {
  return and(
    listingScope(user),
    state && eq(wageListings.state, state),
    q ? sought(knownNumber(q)) : undefined,
    from ? gte(wageListings.noticedOn, from) : undefined,
    to ? lte(wageListings.noticedOn, to) : undefined,
  );
}

const sought = (q: string): SQL | undefined =>
  or(
    sql`strpos(coalesce(${wageListings.number}, ''), ${q}) > 0`,
    sql`strpos(${wageListings.payOrderNumber}, ${q}) > 0`,
  );

/** One page of the listings that this employer was told of, newest first. */
export const employerListings = (user: EmployerUser, filter: EmployerListingFilter = {}, size = PAGE_ROWS) =>
  pageOf(
    (limit) =>
      db()
        .select({
          ...{ id: wageListings.id, state: wageListings.state, number: wageListings.number },
          ...{ payOrderNumber: wageListings.payOrderNumber, noticedOn: wageListings.noticedOn },
          proposedOn: wageListings.proposedOn,
        })
        .from(wageListings)
        .where(and(matching(user, filter), olderThan(filter.after, wageListings.proposedOn, wageListings.id)))
        .orderBy(desc(wageListings.proposedOn), desc(wageListings.id))
        .limit(limit),
    (row) => [row.proposedOn, row.id],
    size,
  );

/** How many there are, counted no further than one above the ceiling. */
export const employerListingCount = (user: EmployerUser, filter: EmployerListingFilter = {}, ceiling?: number) =>
  countUpTo(wageListings, matching(user, filter), { ceiling });

export type EmployerListingRow = Awaited<ReturnType<typeof employerListings>>["rows"][number];

/**
 * One listing as its employer sees it: its papers, the days of its rights, what it said and applied for, and what was
 * answered. Of the case and the officers' notes nothing. Throws `not_found` when it does not exist for this account.
 */
export async function employerListing(user: EmployerUser, id: string, now: Date) {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const [row] = await db()
    .select()
    .from(wageListings)
    .where(and(eq(wageListings.id, id), listingScope(user)));
  if (!row) throw notFound();
  const facts = await listingFacts(db(), row, now);
  const { version, state, number, noticeId, documentId, payOrderNumber, listedOn, listedUntil } = row;
  return {
    ...{ id, version, state, number, noticeId, documentId, payOrderNumber, listedOn, listedUntil },
    ...{ revocationId: row.revocationId, restorationId: row.restorationId },
    ...{ noticeServedOn: facts.noticeServedOn, objectionDueOn: facts.objectionDueOn, today: legalDate(now) },
    isDecisionServed: documentId !== null && (await deliveryOf(db(), documentId)) !== undefined,
    keepOffGround: row.keepOffGround,
    isUnpaid: facts.payOrder.isUnpaid,
    objections: (await objectionsOf(id)).map(({ lateBecause: _, dueOn: __, ...said }) => said),
    removals: (await removalsOf(id)).map((said) => ({
      ...{ id: said.id, appliedOn: said.appliedOn, givenBy: said.givenBy, correctedOn: said.correctedOn },
      ...{ materials: said.materials, promisedOn: said.promisedOn, promise: said.promise },
      ...{ isGranted: said.isGranted, decidedOn: said.decidedOn, documentId: said.documentId },
    })),
    objectRefusal: listingActRefusal(user, facts, "recordObjection"),
    applyRefusal: listingActRefusal(user, facts, "applyForRemoval"),
  };
}

export type EmployerListing = Awaited<ReturnType<typeof employerListing>>;
