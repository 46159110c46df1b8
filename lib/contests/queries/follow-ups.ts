import "server-only";
import { and, asc, eq, inArray, isNull, lt, or, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { complaints, contests, decisions, documents, revocations } from "@/db/schema";
import { ofOwnOrgan } from "@/lib/agencies/scope";
import { isSquadLeader, type Officer } from "@/lib/auth/actor";
import { inactions } from "@/lib/complaints/lifecycle";
import type { LegalDate } from "@/lib/kernel/clock";
import type { FollowUp } from "../lifecycle";
import { contestScope } from "../scope";
import { asking, listingsAsking, type OpenFollowUp } from "./listing-follow-ups";

const SHOWN = 200;

/** What of the contests waits: matters to look at anew for the squad leader, what became of decisions for the head. */
export async function contestsWaiting(officer: Officer, today: LegalDate) {
  const none: readonly OpenFollowUp[] = [];
  const mine = and(contestScope(officer), ofOwnOrgan(officer, contests.organId));
  const isHead = officer.role === "head";
  const [contestTakeBack, contestRevocation, contestListing, contestRestoration, contestRemoval, contestRefusal] =
    await Promise.all([
      isSquadLeader(officer) ? complaintsToTakeBack(mine) : none,
      isHead ? revocationsToUndo(mine) : none,
      isHead ? listingsAsking("revoke_listing", mine, today) : none,
      isHead ? listingsAsking("undo_restoration", mine, today) : none,
      isHead ? listingsAsking("undo_removal", mine, today) : none,
      isHead ? listingsAsking("decide_removal", mine, today) : none,
    ]);
  return { contestTakeBack, contestRevocation, contestListing, contestRestoration, contestRemoval, contestRefusal };
}

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
        or(isNull(complaints.takenBackOn), lt(complaints.takenBackOn, contests.receivedOn)),
      ),
    )
    .orderBy(asc(contests.receivedOn), asc(contests.id))
    .limit(SHOWN);

/** Revocations that were annulled while the decision which they revoked does not stand again. */
const revocationsToUndo = (where: SQL | undefined): Promise<OpenFollowUp[]> =>
  db()
    .select({
      ...{ id: contests.id, targetId: decisions.id, caseId: contests.caseId },
      ...{ number: decisions.number, title: documents.title },
    })
    .from(contests)
    .innerJoin(documents, eq(documents.id, contests.documentId))
    .innerJoin(revocations, eq(revocations.id, documents.subjectId))
    .innerJoin(decisions, eq(decisions.id, revocations.decisionId))
    .where(and(asking("undo_revocation"), where, eq(revocations.state, "revoked")))
    .orderBy(asc(contests.receivedOn), asc(contests.id))
    .limit(SHOWN);
