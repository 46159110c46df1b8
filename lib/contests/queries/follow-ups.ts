import "server-only";
import { and, asc, eq, inArray, isNull, lt, or, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { complaints, contests, documents, wageListings } from "@/db/schema";
import { ofOwnOrgan } from "@/lib/agencies/scope";
import { isSquadLeader, type Officer } from "@/lib/auth/actor";
import { inactions } from "@/lib/complaints/lifecycle";
import { type FollowUp, fellingResults, subjectsAsking } from "../lifecycle";
import { contestScope } from "../scope";

const SHOWN = 200;

/** What a result asks for and nobody has done: the contest, and what is to be acted on. */
export type OpenFollowUp = {
  readonly id: string;
  readonly targetId: string;
  readonly caseId: string | null;
  readonly number: string | null;
  readonly title: string;
};

/** What of the contests waits: matters to look at anew for the squad leader, listings to revoke for the head. */
export async function contestsWaiting(officer: Officer) {
  const none: readonly OpenFollowUp[] = [];
  const mine = and(contestScope(officer), ofOwnOrgan(officer, contests.organId));
  const [contestTakeBack, contestListing, contestOrdered] = await Promise.all([
    isSquadLeader(officer) ? complaintsToTakeBack(mine) : none,
    officer.role === "head" ? listingsToRevoke(mine) : none,
    isSquadLeader(officer) ? orderedToAct(mine) : none,
  ]);
  return { contestTakeBack, contestListing, contestOrdered };
}

/** The same of one contest. The caller has asked its scope. */
export async function openFollowUp(followUp: FollowUp, contestId: string): Promise<OpenFollowUp | null> {
  const that = eq(contests.id, contestId);
  const [row] = await (followUp === "take_back" ? complaintsToTakeBack(that) : listingsToRevoke(that));
  return row ?? null;
}

const asking = (followUp: FollowUp): SQL | undefined =>
  and(inArray(contests.subject, subjectsAsking(followUp)), inArray(contests.result, [...fellingResults]));

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

const listingsToRevoke = (where: SQL | undefined): Promise<OpenFollowUp[]> =>
  db()
    .select({
      ...{ id: contests.id, targetId: wageListings.id, caseId: contests.caseId },
      ...{ number: wageListings.number, title: wageListings.partyName },
    })
    .from(contests)
    .innerJoin(documents, eq(documents.id, contests.documentId))
    .innerJoin(wageListings, eq(wageListings.id, documents.subjectId))
    .where(and(asking("revoke_listing"), where, eq(wageListings.state, "listed")))
    .orderBy(asc(contests.receivedOn), asc(contests.id))
    .limit(SHOWN);
