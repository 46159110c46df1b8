import "server-only";
import { and, desc, eq, gte, inArray, lt, lte, or, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { accounts, cases, complaints, employers, eventHead, events, organs } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { addDays, startOf } from "@/lib/kernel/clock";
import { stands } from "@/lib/kernel/guard";
import { decodeCursor } from "@/lib/kernel/keyset";
import type { AuditFilter } from "./audit-filter";
import { countUpTo, everyRow, PAGE_ROWS, type Page, pageOf } from "./paging";

export const mayReadAudit = (actor: Actor): boolean =>
  actor.kind === "officer" && (actor.role === "auditor" || actor.role === "security_administrator");

const actorAccount = sql`actor_account`;

/**
 * What an auditor sees: everything where no organ of the installation lies outside the own region; else the acts
 * of the region's people and those about its complaints, cases, employers and accounts. Nothing for other posts.
 */
export function auditScope(actor: Actor): SQL {
  if (!stands("audit.scope")) return sql`true`;
  if (actor.kind !== "officer" || !mayReadAudit(actor)) return sql`false`;
  const below = (code: SQL) => sql`${code} like ${`${actor.regionCode}%`}`;
  const isAbout = (id: SQL) => sql`${id} = any(${events.about})`;
  return sql`(
    not exists (select 1 from ${organs} where not ${below(sql`region_code`)})
    or exists (select 1 from ${accounts} ${actorAccount} join ${organs} place on place.id = ${actorAccount}.organ_id
      where (${actorAccount}.id = ${events.actorId} or ${isAbout(sql`${actorAccount}.id`)})
        and ${below(sql`place.region_code`)})
    or exists (select 1 from ${employers} place where ${isAbout(sql`place.id`)} and ${below(sql`place.region_code`)})
    or exists (select 1 from ${complaints} place where ${isAbout(sql`place.id`)} and ${below(sql`place.region_code`)})
    or exists (select 1 from ${cases} place where ${isAbout(sql`place.id`)} and ${below(sql`place.region_code`)})
  )`;
}

type Sought = AuditFilter & {
  /** Number of the last event that is asked for. */
  readonly upTo?: number;
};

async function matching(actor: Actor, sought: Sought): Promise<SQL | undefined> {
  const { act, actor: who, subject, from, to, after, upTo } = sought;
  return and(
    auditScope(actor),
    act ? sql`starts_with(${events.act}, ${act})` : undefined,
    who ? inArray(events.actorId, await peopleCalled(who)) : undefined,
    subject ? sql`${events.about} @> array[${subject}]::uuid[]` : undefined,
    from ? gte(events.at, startOf(from)) : undefined,
    to ? lt(events.at, startOf(addDays(to, 1))) : undefined,
    upTo === undefined ? undefined : lte(events.seq, upTo),
    beforeCursor(after),
  );
}

async function peopleCalled(who: string): Promise<string[]> {
  const people = await db()
    .select({ id: accounts.id })
    .from(accounts)
    .where(or(eq(sql`lower(${accounts.login})`, who.toLowerCase()), eq(accounts.name, who)));
  return people.map(({ id }) => id);
}

/** Events before the one at which a page ended; undefined for the first page or a broken cursor. */
function beforeCursor(cursor: string | undefined): SQL | undefined {
  const place = Place.safeParse(decodeCursor(cursor));
  return place.success ? sql`(${events.at}, ${events.seq}) < (${place.data[0]}, ${place.data[1]})` : undefined;
}

const Place = z.tuple([z.iso.datetime(), z.int().nonnegative()]);

const order = [desc(events.at), desc(events.seq)];

function rowsOf(where: SQL | undefined, limit: number) {
  return db()
    .select({
      seq: events.seq,
      at: events.at,
      act: events.act,
      actorKind: events.actorKind,
      actorName: accounts.name,
      actorLogin: accounts.login,
      subjectKind: events.subjectKind,
      subjectId: events.subjectId,
      fromState: events.fromState,
      toState: events.toState,
      particulars: events.particulars,
      hash: events.hash,
    })
    .from(events)
    .leftJoin(accounts, eq(accounts.id, events.actorId))
    .where(where)
    .orderBy(...order)
    .limit(limit);
}

export type AuditRow = Awaited<ReturnType<typeof rowsOf>>[number];

/** One page of events, newest first; `filter.after` is the cursor of the page before. */
export async function auditPage(actor: Actor, filter: Sought, length = PAGE_ROWS): Promise<Page<AuditRow>> {
  const where = await matching(actor, filter);
  return pageOf(
    (limit) => rowsOf(where, limit),
    (row) => [row.at.toISOString(), row.seq],
    length,
  );
}

/** Every matching event, newest first, a batch read at a time. */
export const everyEvent = (actor: Actor, filter: Sought, batch: number): AsyncGenerator<AuditRow> =>
  everyRow((after) => auditPage(actor, { ...filter, after }, batch));

/** How many events match, no further than one above `most`. */
export const auditCount = async (actor: Actor, filter: Sought, most: number): Promise<number> =>
  countUpTo(events, await matching(actor, filter), { ceiling: most, by: order });

export type AuditPage = Awaited<ReturnType<typeof auditPage>>;

/** The last link of the chain: worth writing down elsewhere. */
export async function chainHead() {
  const [head] = await db().select({ seq: eventHead.seq, hash: eventHead.hash }).from(eventHead);
  return head ?? { seq: 0, hash: "" };
}
