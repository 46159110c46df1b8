import "server-only";
import { and, asc, eq, inArray, isNull, lt, not, or, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { complaints, contests, decisions, documents, revocations } from "@/db/schema";
import { ofOwnOrgan } from "@/lib/agencies/scope";
import { isSquadLeader, type Officer } from "@/lib/auth/actor";
import { inactions } from "@/lib/complaints/lifecycle";
import { isDecidedAnew, wasDecidedAnew } from "@/lib/decisions/queries/decided-anew";
import { type LegalDate, legalDate, now } from "@/lib/kernel/clock";
import type { FollowUp, ListingFollowUp } from "../lifecycle";
import { contestScope } from "../scope";
import { asking, hasApplication, isHandledBy, listingsAsking, type OpenFollowUp } from "./listing-follow-ups";

const SHOWN = 200;

/** What of the contests waits: matters to look at anew for the squad leader, what became of decisions for the head. */
export async function contestsWaiting(officer: Officer) {
  const none: readonly OpenFollowUp[] = [];
  const mine = and(contestScope(officer), ofOwnOrgan(officer, contests.organId));
  const today = legalDate(now());
  const [isLeader, isHead] = [isSquadLeader(officer), officer.role === "head"];
  const listings = (followUp: ListingFollowUp) => (isHead ? listingsAsking(followUp, mine, today) : none);
  const [contestTakeBack, contestOrdered, contestRevocation] = await Promise.all([
    isLeader ? complaintsToTakeBack(mine) : none,
    isLeader ? orderedToAct(mine) : none,
    isHead ? revocationsToUndo(mine) : none,
  ]);
  const [contestListing, contestRestoration, contestRemoval, contestRefusal] = await Promise.all([
    listings("revoke_listing"),
    listings("undo_restoration"),
    listings("undo_removal"),
    // An application is entered anew by who handles the case, and then decided by the head.
    listingsAsking("decide_removal", and(mine, isHead ? hasApplication() : isToApply(officer)), today),
  ]);
  const ofListings = { contestListing, contestRestoration, contestRemoval, contestRefusal };
  return { contestTakeBack, contestOrdered, contestRevocation, ...ofListings };
}

const isToApply = (officer: Officer) => and(isHandledBy(officer), not(hasApplication()));

/** The same of one contest. The caller has asked its scope. */
export async function openFollowUp(followUp: FollowUp, contestId: string, today: LegalDate) {
  const that = eq(contests.id, contestId);
  const [row] = await rowsOf(followUp, that, today);
  return row ?? null;
}

function rowsOf(followUp: FollowUp, where: SQL, today: LegalDate): Promise<OpenFollowUp[]> {
  if (followUp === "take_back") return complaintsToTakeBack(where);
  return followUp === "undo_revocation" ? revocationsToUndo(where) : listingsAsking(followUp, where, today);
}

/** Matters that are not acted on and were not looked at anew since the organ had the result. */
const complaintsToTakeBack = (where: SQL | undefined): Promise<OpenFollowUp[]> =>
  db()
    .select({
      ...{ id: contests.id, targetId: complaints.id, caseId: contests.caseId },
      ...{ number: complaints.number, title: complaints.respondentName },
    })
    .from(contests)
    .innerJoin(complaints, eq(complaints.id, contests.complaintId))
    .where(
      and(
        ...[asking("take_back"), where, inArray(complaints.state, [...inactions])],
        // One that went to another organ is that organ's to look at.
        eq(complaints.organId, contests.organId),
        or(isNull(complaints.takenBackOn), lt(complaints.takenBackOn, contests.receivedOn)),
      ),
    )
    .orderBy(asc(contests.receivedOn), asc(contests.id))
    .limit(SHOWN);

/** What the organ was ordered to do, until it is entered that it was done. */
const orderedToAct = (where: SQL | undefined): Promise<OpenFollowUp[]> =>
  db()
    .select({
      ...{ id: contests.id, targetId: contests.id, caseId: contests.caseId },
      ...{ number: contests.number, title: complaints.respondentName },
    })
    .from(contests)
    .innerJoin(complaints, eq(complaints.id, contests.complaintId))
    .where(and(eq(contests.result, "ordered_to_act"), isNull(contests.doneOn), where))
    .orderBy(asc(contests.receivedOn), asc(contests.id))
    .limit(SHOWN);

/** Revocations that were annulled while what they revoked does not stand again, and was not decided anew since. */
async function revocationsToUndo(where: SQL | undefined): Promise<OpenFollowUp[]> {
  const rows = await annulledRevocations(where);
  const anew = await Promise.all(rows.map(({ targetId }) => wasDecidedAnew(db(), targetId)));
  return rows.filter((_row, at) => !anew[at]);
}

const annulledRevocations = (where: SQL | undefined): Promise<OpenFollowUp[]> =>
  db()
    .select({
      ...{ id: contests.id, targetId: decisions.id, caseId: contests.caseId },
      ...{ number: decisions.number, title: documents.title },
    })
    .from(contests)
    .innerJoin(documents, eq(documents.id, contests.documentId))
    .innerJoin(revocations, eq(revocations.id, documents.subjectId))
    .innerJoin(decisions, eq(decisions.id, revocations.decisionId))
    .where(and(asking("undo_revocation"), where, eq(revocations.state, "revoked"), not(isDecidedAnew())))
    .orderBy(asc(contests.receivedOn), asc(contests.id))
    .limit(SHOWN);
