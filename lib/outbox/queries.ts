import "server-only";
import { and, desc, eq, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { inboxMessages } from "@/db/schema";
import type { EmployerUser, Officer } from "@/lib/auth/actor";
import { minuteStamp } from "@/lib/kernel/clock";
import { countUpTo, olderThan, pageOf } from "@/lib/workflow/paging";
import type { InboxFilter } from "./filter";

type Reader = Officer | EmployerUser;

/** One page of a person's messages, newest first: those still to be dealt with, or those that are done. */
export async function inboxOf(reader: Reader, { done, after }: InboxFilter, size?: number) {
  const page = await pageOf(
    (limit) =>
      db()
        .select()
        .from(inboxMessages)
        .where(and(ofReader(reader, done), olderThan(after, inboxMessages.createdAt, inboxMessages.id)))
        .orderBy(desc(inboxMessages.createdAt), desc(inboxMessages.id))
        .limit(limit),
    (row) => [row.createdAt.toISOString(), row.id],
    size,
  );
  const rows = page.rows.map(({ id, subject, body, href, createdAt, readAt, isDone }) => {
    return { id, subject, body, href, at: minuteStamp(createdAt), isRead: readAt !== null, isDone };
  });
  return { rows, next: page.next };
}

export type InboxPage = Awaited<ReturnType<typeof inboxOf>>;
export type InboxRow = InboxPage["rows"][number];

const ofReader = ({ id }: Reader, done: InboxFilter["done"]) =>
  and(eq(inboxMessages.accountId, id), eq(inboxMessages.isDone, done === "yes"));

/** How many there are of those, counted no further than one above the ceiling. */
export const inboxCount = (reader: Reader, { done }: Pick<InboxFilter, "done">, ceiling?: number): Promise<number> =>
  countUpTo(inboxMessages, ofReader(reader, done), { ceiling });

/** How many messages a person has not read. */
export const unreadCount = (reader: Reader): Promise<number> =>
  db().$count(inboxMessages, and(eq(inboxMessages.accountId, reader.id), isNull(inboxMessages.readAt)));
