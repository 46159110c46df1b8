import "server-only";
import { and, desc, eq, exists, gte, inArray, lt, lte, not, or, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { accounts, eventHead, eventRegions, events, organs } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { addDays, startOf } from "@/lib/kernel/clock";
import { stands } from "@/lib/kernel/guard";
import { decodeCursor } from "@/lib/kernel/keyset";
import type { AuditFilter } from "./audit-filter";
import { countUpTo, everyRow, PAGE_ROWS, type Page, pageOf } from "./paging";

export const mayReadAudit = (actor: Actor): boolean =>
  actor.kind === "officer" && (actor.role === "auditor" || actor.role === "security_administrator");

/** All events, those of one region, or none. */
type Sight = { readonly table: typeof events | typeof eventRegions; readonly within: SQL | undefined };

const everything: Sight = { table: events, within: undefined };

/**
 * What an auditor sees: everything where no organ of the installation lies outside the own region; else the acts
 * of the region's people and those about its complaints, cases, employers and accounts, by the region each had then.
 * Nothing for other posts.
 */
async function sightOf(actor: Actor): Promise<Sight> {
  if (!stands("audit.scope")) return everything;
  if (actor.kind !== "officer" || !mayReadAudit(actor)) return { table: events, within: sql`false` };
  const outside = not(sql`starts_with(${organs.regionCode}, ${actor.regionCode})`);
  const [other] = await db().select({ id: organs.id }).from(organs).where(outside).limit(1);
  return other ? { table: eventRegions, within: eq(eventRegions.regionCode, actor.regionCode) } : everything;
}

type Sought = AuditFilter & {
  /** Number of the last event that is asked for. */
  readonly upTo?: number;
};

/** What of the filter the order of events can answer, in the columns of the table that holds that order. */
const inTime = (table: Sight["table"], { from, to, after, upTo }: Sought): SQL | undefined =>
  and(
    from ? gte(table.at, startOf(from)) : undefined,
    to ? lt(table.at, startOf(addDays(to, 1))) : undefined,
    upTo === undefined ? undefined : lte(table.seq, upTo),
    beforeCursor(table, after),
  );

/** The rest of it, in the events' own columns. */
async function inContent({ act, actor: who, subject }: Sought): Promise<SQL | undefined> {
  return and(
    act ? sql`starts_with(${events.act}, ${act})` : undefined,
    who ? inArray(events.actorId, await peopleCalled(who)) : undefined,
    // As an array, and so found first: in the order of all events they would be looked for among millions.
    subject
      ? sql`${events.seq} = any(array(select seq from events where about @> array[${subject}]::uuid[]))`
      : undefined,
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
function beforeCursor(table: Sight["table"], cursor: string | undefined): SQL | undefined {
  const place = Place.safeParse(decodeCursor(cursor));
  return place.success ? sql`(${table.at}, ${table.seq}) < (${place.data[0]}, ${place.data[1]})` : undefined;
}

const Place = z.tuple([z.iso.datetime(), z.int().nonnegative()]);

const latestFirst = (table: Sight["table"]): SQL[] => [desc(table.at), desc(table.seq)];

/**
 * An event with its place: by the whole key of the places where few events match, which are then found first; else by
 * the number alone, as the places are then read in their order.
 */
const isPlaced = (areFew: boolean): SQL | undefined =>
  and(eq(eventRegions.seq, events.seq), areFew ? eq(eventRegions.at, events.at) : undefined);

const areFew = ({ actor: who, subject }: Sought): boolean => who !== undefined || subject !== undefined;

const columns = {
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
};

type Reading = { readonly placed: SQL | undefined; readonly where: SQL | undefined; readonly order: readonly SQL[] };

function rowsOf({ table }: Sight, { placed, where, order }: Reading, limit: number) {
  const rows = db().select(columns).from(events).leftJoin(accounts, eq(accounts.id, events.actorId)).$dynamic();
  const found = table === events ? rows : rows.innerJoin(eventRegions, placed);
  return found
    .where(where)
    .orderBy(...order)
    .limit(limit);
}

export type AuditRow = Awaited<ReturnType<typeof rowsOf>>[number];

/** One page of events, newest first; `filter.after` is the cursor of the page before. */
export async function auditPage(actor: Actor, filter: Sought, length = PAGE_ROWS): Promise<Page<AuditRow>> {
  const sight = await sightOf(actor);
  // Few events are read along their own index and placed one by one, many along that of the places.
  const table = areFew(filter) ? events : sight.table;
  const where = and(sight.within, inTime(table, filter), await inContent(filter));
  const reading = { placed: isPlaced(areFew(filter)), where, order: latestFirst(table) };
  return pageOf(
    (limit) => rowsOf(sight, reading, limit),
    (row) => [row.at.toISOString(), row.seq],
    length,
  );
}

/** Every matching event, newest first, a batch read at a time. */
export const everyEvent = (actor: Actor, filter: Sought, batch: number): AsyncGenerator<AuditRow> =>
  everyRow((after) => auditPage(actor, { ...filter, after }, batch));

/** How many events match, no further than one above `most`. */
export async function auditCount(actor: Actor, filter: Sought, most: number): Promise<number> {
  const sight = await sightOf(actor);
  const { table, within } = sight;
  const content = await inContent(filter);
  const matches = table === events || content === undefined ? content : exists(eventsThat(content, areFew(filter)));
  const by = content === undefined ? latestFirst(table) : [];
  return countUpTo(table, and(within, inTime(table, filter), matches), { ceiling: most, by });
}

const eventsThat = (content: SQL, few: boolean) =>
  db()
    .select({ seq: events.seq })
    .from(events)
    .where(and(isPlaced(few), content));

export type AuditPage = Awaited<ReturnType<typeof auditPage>>;

/** The last link of the chain: worth writing down elsewhere. */
export async function chainHead() {
  const [head] = await db().select({ seq: eventHead.seq, hash: eventHead.hash }).from(eventHead);
  return head ?? { seq: 0, hash: "" };
}
