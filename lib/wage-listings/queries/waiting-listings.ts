import "server-only";
import { and, asc, eq, exists, isNull, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { cases, wageListingRemovals, wageListings } from "@/db/schema";
import { ofOwnOrgan } from "@/lib/agencies/scope";
import { isSquadLeader, type Officer } from "@/lib/auth/actor";
import { listingScope } from "../scope";

const SHOWN = 200;

/** What of the wage listings waits: to announce for the squad leader; to decide and to remove for the head. */
export async function listingsWaiting(officer: Officer) {
  const none = Promise.resolve([]);
  const isHead = officer.role === "head";
  const [listingToTell, listingToDecide, removalToDecide] = await Promise.all([
    isSquadLeader(officer) ? listingsWhere(officer, eq(wageListings.state, "proposed")) : none,
    isHead ? listingsWhere(officer, eq(wageListings.state, "noticed")) : none,
    isHead ? listingsWhere(officer, and(eq(wageListings.state, "listed"), exists(undecided()))) : none,
  ]);
  return { listingToTell, listingToDecide, removalToDecide };
}

export type ListingsWaiting = Awaited<ReturnType<typeof listingsWaiting>>;

const undecided = () =>
  db()
    .select({ one: sql`1` })
    .from(wageListingRemovals)
    .where(and(eq(wageListingRemovals.listingId, wageListings.id), isNull(wageListingRemovals.decidedOn)));

const listingsWhere = (officer: Officer, where: SQL | undefined) =>
  db()
    .select({
      ...{ id: wageListings.id, caseId: wageListings.caseId, partyName: wageListings.partyName },
      payOrderNumber: wageListings.payOrderNumber,
    })
    .from(wageListings)
    .innerJoin(cases, eq(cases.id, wageListings.caseId))
    .where(and(listingScope(officer), ofOwnOrgan(officer, cases.organId), where))
    .orderBy(asc(wageListings.proposedOn), asc(wageListings.id))
    .limit(SHOWN);
