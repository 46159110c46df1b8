import "server-only";
import { and, arrayContains, desc, eq, gt, inArray, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { events, majorViolations } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { annullingReview } from "@/lib/enforcement/queries/annulling-review";
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
  ...["major.remove", "major.correct"],
  ...["enforcement.end", "enforcement.defy", "enforcement.recordRefund", "enforcement.settleLicence"],
];

type Subject = { readonly id: string; readonly fileId: string };

/**
 * The acts in a file that may rest on the result that was last entered of a contest, or of the review that annulled the
 * decision of an account: those recorded since, newest first, an entry of a quarter's list with its decision. The
 * caller has asked the scope of both.
 */
export async function doneUpon(actor: Actor, { id, fileId }: Subject) {
  const wrong = await annullingReview(db(), id);
  const ofReview = wrong && sql`coalesce(${events.particulars}->>'reviewId', ${wrong.id}) = ${wrong.id}`;
  const [last] = await db()
    .select({ seq: events.seq })
    .from(events)
    .where(and(arrayContains(events.about, [id]), eq(events.subjectId, id), inArray(events.act, entering), ofReview))
    .orderBy(desc(events.seq))
    .limit(1);
  if (!last) return [];
  const seen = and(gt(events.seq, last.seq), inArray(events.act, following));
  const done = await timelineOf(actor, fileId, { seen });
  const decisionOf = await decisionsOfMajors(done);
  return done.map((event) => ({ ...event, decisionId: decisionOf.get(event.subjectId ?? "") ?? null }));
}

type Events = Awaited<ReturnType<typeof timelineOf>>;

async function decisionsOfMajors(done: Events): Promise<ReadonlyMap<string, string>> {
  const ids = done.flatMap(({ subjectKind, subjectId }) => (subjectKind === "major" && subjectId ? [subjectId] : []));
  if (ids.length === 0) return new Map();
  const { id, decisionId } = majorViolations;
  const rows = await db().select({ id, decisionId }).from(majorViolations).where(inArray(id, ids));
  return new Map(rows.map((row) => [row.id, row.decisionId]));
}

export type DoneUpon = Awaited<ReturnType<typeof doneUpon>>[number];
