import "server-only";
import { and, arrayOverlaps, desc, eq, lt, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, events } from "@/db/schema";

/** How many events are given at once. */
export const TIMELINE_ROWS = 100;

/**
 * The acts in whose file a subject stands, newest first, a hundred at a time. The caller has made sure
 * that the subject exists for the actor. `before` is the sequence number to go on from; `only` what of them the actor may see, where that is less.
 */
export function timelineOf(subjectIds: string | readonly string[], before?: number, only?: SQL) {
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
        and(sql`${events.seq} = any(array(${found}))`, before === undefined ? undefined : lt(events.seq, before), only),
      )
      .orderBy(desc(events.seq))
      .limit(TIMELINE_ROWS)
  );
}

export type TimelineRow = Awaited<ReturnType<typeof timelineOf>>[number];
