import "server-only";
import { and, arrayOverlaps, desc, eq, exists, lt, ne, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, documents, events } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { documentScope } from "@/lib/documents/queries";

/** How many events are given at once. */
export const TIMELINE_ROWS = 100;

type Wanted = {
  /** The sequence number to go on from. */
  readonly before?: number | undefined;
  /** What else of the file's events exists for whoever reads them. */
  readonly seen?: SQL | undefined;
};

/**
 * The acts in whose file a subject stands, newest first, a hundred at a time; the issue of a paper stands among them
 * for whoever could open that paper. The caller has made sure that the subject exists for the actor.
 */
export function timelineOf(actor: Actor, subjectIds: string | readonly string[], { before, seen }: Wanted = {}) {
  const ids = typeof subjectIds === "string" ? [subjectIds] : [...subjectIds];
  const found = db().select({ seq: events.seq }).from(events).where(arrayOverlaps(events.about, ids));
  return (
    db()
      .select({
        seq: events.seq,
        at: events.at,
        act: events.act,
        actorKind: events.actorKind,
        actorName: accounts.name,
        subjectKind: events.subjectKind,
        subjectId: events.subjectId,
        fromState: events.fromState,
        toState: events.toState,
        particulars: events.particulars,
      })
      .from(events)
      .leftJoin(accounts, eq(accounts.id, events.actorId))
      // As an array, and so found first: in the order of all events a file's few would be looked for among millions.
      .where(
        and(
          sql`${events.seq} = any(array(${found}))`,
          before === undefined ? undefined : lt(events.seq, before),
          seen,
          issuesSeen(actor),
        ),
      )
      .orderBy(desc(events.seq))
      .limit(TIMELINE_ROWS)
  );
}

const issuesSeen = (actor: Actor) =>
  or(
    ne(events.act, "document.issue"),
    exists(
      db()
        .select({ one: sql`1` })
        .from(documents)
        .where(and(eq(documents.id, events.subjectId), documentScope(actor))),
    ),
  );

export type TimelineRow = Awaited<ReturnType<typeof timelineOf>>[number];
