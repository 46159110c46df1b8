import "server-only";
import type { z } from "zod";
import { patrolHandings, type patrolVisits } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { putOutOfUse } from "@/lib/documents/put-out-of-use";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceVisit } from "../advance";
import { tellsDecline } from "../queries/told-decline";
import { visitInHand } from "../queries/visit-in-hand";
import type { TakeBackDeclineInput } from "../record-input";

type Visit = typeof patrolVisits.$inferSelect;

/**
 * Another leader puts the findings of a visit up for decision again; what was decided stays in the event. A paper that
 * told the employer of it is out of use from then on, and the result is told anew.
 */
export async function takeBackDecline(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof TakeBackDeclineInput>,
): Promise<{ id: string }> {
  const visit = await visitInHand(ctx, id, "takeBackDecline");
  const { declinedBecause, resultId } = visit;
  const isTold = resultId !== null && (await tellsDecline(ctx.db, resultId));
  const untold = isTold ? { resultId: null, resultManner: null, resultHandedOn: null, resultReceiver: null } : {};
  const columns = { declinedBecause: null, declinedBy: null, ...untold };
  const particulars = { reason, declinedBecause, ...(isTold ? { withdrawn: resultId } : {}) };
  await advanceVisit(ctx, { id, version, act: "takeBackDecline", columns, particulars });
  if (isTold) await withdrawResult(ctx, { ...visit, resultId }, reason);
  return { id };
}

/** The paper stays with its number, marked as out of use; how it was handed over stays beside it. */
async function withdrawResult(ctx: Context<Officer>, visit: Visit & { resultId: string }, reason: string) {
  const { id: visitId, resultId: documentId, resultManner: manner, resultHandedOn: handedOn, employerId } = visit;
  await putOutOfUse(ctx, { documentId, replacedById: null, reason });
  const subject = { kind: "document", id: documentId };
  ctx.record({ act: "document.void", subject, about: [visitId, employerId], particulars: { reason } });
  if (manner === null || handedOn === null) return;
  const replaced = { replacedOn: legalDate(ctx.now), replacedBy: ctx.actor.id, because: reason };
  await ctx.db
    .insert(patrolHandings)
    .values({ visitId, manner, handedOn, receiver: visit.resultReceiver ?? "", ...replaced });
}
