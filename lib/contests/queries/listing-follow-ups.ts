import "server-only";
import { and, asc, eq, exists, gte, inArray, isNull, not, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { caseOfficers, cases, contests, documents, wageListingRemovals, wageListings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { endedStates } from "@/lib/cases/lifecycle";
import type { LegalDate } from "@/lib/kernel/clock";
import { hasFallenOrder, hasLiveSibling } from "@/lib/wage-listings/queries/fallen-orders";
import { type FollowUp, type ListingFollowUp, resultsAsking, subjectsAsking } from "../lifecycle";

const SHOWN = 200;

/** What a result asks for and nobody has done: the contest, and what is to be acted on. */
export type OpenFollowUp = {
  readonly id: string;
  readonly targetId: string;
  readonly caseId: string | null;
  readonly number: string | null;
  readonly title: string;
};

/** The contests whose result asks for that. */
export const asking = (followUp: FollowUp): SQL | undefined =>
  and(inArray(contests.subject, subjectsAsking(followUp)), inArray(contests.result, [...resultsAsking(followUp)]));

/** Listings on which a contest asks for that, and that still stand as the annulled decision left them. */
export const listingsAsking = (
  followUp: ListingFollowUp,
  where: SQL | undefined,
  today: LegalDate,
): Promise<OpenFollowUp[]> =>
  db()
    .select({
      ...{ id: contests.id, targetId: wageListings.id, caseId: contests.caseId },
      ...{ number: wageListings.number, title: wageListings.partyName },
    })
    .from(contests)
    .innerJoin(documents, eq(documents.id, contests.documentId))
    .innerJoin(wageListings, eq(wageListings.id, documents.subjectId))
    .where(and(asking(followUp), where, isOpen(followUp, today)))
    .orderBy(asc(contests.receivedOn), asc(contests.id))
    .limit(SHOWN);

function isOpen(followUp: ListingFollowUp, today: LegalDate): SQL | undefined {
  const isListed = eq(wageListings.state, "listed");
  switch (followUp) {
    case "revoke_listing":
      return isListed;
    case "undo_restoration":
      return and(
        ...[isListed, eq(wageListings.restorationId, contests.documentId), isNull(wageListings.restorationUndoneOn)],
      );
    case "undo_removal":
      return and(
        ...[eq(wageListings.state, "removed"), eq(wageListings.endGround, "early")],
        ...[gte(wageListings.listedUntil, today), exists(itsRemoval()), not(hasFallenOrder()), not(hasLiveSibling())],
      );
    case "decide_removal":
      return and(isListed, not(exists(decidedSince())));
  }
}

const later = alias(wageListingRemovals, "later");

/** The removal that was annulled, where none was granted since. */
const itsRemoval = () =>
  db()
    .select({ one: sql`1` })
    .from(wageListingRemovals)
    .where(
      and(
        ...[
          eq(wageListingRemovals.listingId, wageListings.id),
          eq(wageListingRemovals.documentId, contests.documentId),
        ],
        sql`not exists (select 1 from ${wageListingRemovals} later where later.listing_id = ${wageListings.id}
          and later.is_granted and later.decided_on > ${wageListingRemovals.decidedOn})`,
      ),
    );

/** An application that was decided since the organ had the result. */
const decidedSince = () =>
  db()
    .select({ one: sql`1` })
    .from(later)
    .where(and(eq(later.listingId, wageListings.id), gte(later.decidedOn, contests.receivedOn)));

/** Listings on which an application waits. */
export const hasApplication = (): SQL =>
  exists(
    db()
      .select({ one: sql`1` })
      .from(later)
      .where(and(eq(later.listingId, wageListings.id), isNull(later.isGranted))),
  );

/** Listings of cases whose officer this is; of a case that has ended any inspector enters what is handed in. */
export function isHandledBy({ id, role }: Officer): SQL | undefined {
  const { caseId, accountId, until } = caseOfficers;
  const holds = and(eq(caseId, wageListings.caseId), eq(accountId, id), isNull(until));
  const ended = and(eq(cases.id, wageListings.caseId), inArray(cases.state, [...endedStates]));
  const one = { one: sql`1` };
  return or(
    exists(db().select(one).from(caseOfficers).where(holds)),
    role === "inspector" ? exists(db().select(one).from(cases).where(ended)) : undefined,
  );
}
