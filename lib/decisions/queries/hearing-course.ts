import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Reader } from "@/db/client";
import { accounts, decisionHearings, documents, hearingChanges, hearingRecusals } from "@/db/schema";

const chair = alias(accounts, "chair");
const decider = alias(accounts, "decider");

/** What was told of these hearings before it was changed, the oldest first. The caller has asked the scope. */
export const changesOf = (reader: Reader, hearingIds: readonly string[]) =>
  reader
    .select({
      ...{ id: hearingChanges.id, hearingId: hearingChanges.hearingId, heldOn: hearingChanges.heldOn },
      ...{ heldAt: hearingChanges.heldAt, place: hearingChanges.place, chair: chair.name },
      ...{ noticeId: hearingChanges.noticeId, number: documents.number, changedOn: hearingChanges.changedOn },
      reason: hearingChanges.reason,
    })
    .from(hearingChanges)
    .innerJoin(chair, eq(chair.id, hearingChanges.chairId))
    .innerJoin(documents, eq(documents.id, hearingChanges.noticeId))
    .where(inArray(hearingChanges.hearingId, [...hearingIds]))
    .orderBy(asc(hearingChanges.changedAt), asc(hearingChanges.id));

export type HearingChange = Awaited<ReturnType<typeof changesOf>>[number];

/**
 * Requests that a chair of these hearings be recused, the oldest first; of one day those that were refused before one
 * that was granted or still waits, after which none follows. The caller has asked the scope.
 */
export const recusalsOf = (reader: Reader, hearingIds: readonly string[]) =>
  reader
    .select({
      ...{ id: hearingRecusals.id, hearingId: hearingRecusals.hearingId, chairId: hearingRecusals.chairId },
      ...{ chair: chair.name, asker: hearingRecusals.asker, reason: hearingRecusals.reason },
      ...{ askedOn: hearingRecusals.askedOn, decidedOn: hearingRecusals.decidedOn, decider: decider.name },
      ...{ isGranted: hearingRecusals.isGranted, decisionReason: hearingRecusals.decisionReason },
    })
    .from(hearingRecusals)
    .innerJoin(chair, eq(chair.id, hearingRecusals.chairId))
    .leftJoin(decider, eq(decider.id, hearingRecusals.decidedBy))
    .where(inArray(hearingRecusals.hearingId, [...hearingIds]))
    .orderBy(asc(hearingRecusals.askedOn), asc(hearingRecusals.isGranted), asc(hearingRecusals.id));

export type HearingRecusal = Awaited<ReturnType<typeof recusalsOf>>[number];

/** Who may preside over no hearing of this proceeding any more, in whichever round the recusal was granted. */
export async function recusedChairs(reader: Reader, decisionId: string): Promise<string[]> {
  const rows = await reader
    .select({ chairId: hearingRecusals.chairId })
    .from(hearingRecusals)
    .innerJoin(decisionHearings, eq(decisionHearings.id, hearingRecusals.hearingId))
    .where(and(eq(decisionHearings.decisionId, decisionId), eq(hearingRecusals.isGranted, true)));
  return rows.map(({ chairId }) => chairId);
}
