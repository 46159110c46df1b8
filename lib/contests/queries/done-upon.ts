import "server-only";
import { and, arrayContains, desc, eq, gt, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { events } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { timelineOf } from "@/lib/workflow/timeline";

/** By what a result is entered: what was done before it was corrected once may rest on it all the same. */
const entering = ["contest.conclude", "enforcement.concludeReview"];

/** What a post does upon a result by an act of its own: a correction of the result leaves it as it is. */
const following = [
  ...["complaint.takeBack", "contest.perform", "revocation.undo", "case.close", "order.issue", "decision.decide"],
  ...["wageListing.list", "wageListing.revoke", "wageListing.undoRemoval", "wageListing.undoRestoration"],
  ...["wageListing.applyForRemoval", "wageListing.remove", "wageListing.refuseRemoval", "wageListing.restore"],
  ...["wageListing.recordTakeOff", "publication.publish", "publication.withdraw", "publication.takeDown"],
  ...["enforcement.demand", "enforcement.recordAnswer", "enforcement.applyToCourt", "enforcement.recordStep"],
  ...["enforcement.end", "enforcement.defy", "enforcement.recordRefund", "enforcement.settleLicence"],
];

type Subject = { readonly id: string; readonly fileId: string };

/**
 * The acts in a file that may rest on the result that was last entered of a contest, or of a review in an account:
 * those recorded since, newest first. The caller has asked the scope of both.
 */
export async function doneUpon(actor: Actor, { id, fileId }: Subject) {
  const [last] = await db()
    .select({ seq: events.seq })
    .from(events)
    .where(and(arrayContains(events.about, [id]), eq(events.subjectId, id), inArray(events.act, entering)))
    .orderBy(desc(events.seq))
    .limit(1);
  if (!last) return [];
  const seen = and(gt(events.seq, last.seq), inArray(events.act, following));
  return timelineOf(actor, fileId, { seen });
}

export type DoneUpon = Awaited<ReturnType<typeof doneUpon>>[number];
