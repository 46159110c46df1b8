import "server-only";
import { and, count, desc, eq, gte, lt, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, cases, complaints, employers, eventHead, events, organs } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { addDays, startOf } from "@/lib/kernel/clock";
import { stands } from "@/lib/kernel/guard";
import type { AuditFilter } from "./audit-filter";
import { PAGE_ROWS } from "./paging";

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

function matching(actor: Actor, { act, actor: who, subject, from, to, before }: AuditFilter): SQL | undefined {
  return and(
    auditScope(actor),
    act ? sql`starts_with(${events.act}, ${act})` : undefined,
    who ? or(eq(accounts.login, who), eq(accounts.name, who)) : undefined,
    subject ? sql`${events.about} @> array[${subject}]::uuid[]` : undefined,
    from ? gte(events.at, startOf(from)) : undefined,
    to ? lt(events.at, startOf(addDays(to, 1))) : undefined,
    before ? lt(events.seq, before) : undefined,
  );
}

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
    .orderBy(desc(events.seq))
    .limit(limit);
}

export type AuditRow = Awaited<ReturnType<typeof rowsOf>>[number];

/** One page of events, newest first; `next` is the number that the next page goes on before. */
export async function auditPage(actor: Actor, filter: AuditFilter, length = PAGE_ROWS) {
  const found = await rowsOf(matching(actor, filter), length + 1);
  const rows = found.slice(0, length);
  return { rows, next: found.length > length ? (rows.at(-1)?.seq ?? null) : null };
}

/** Every matching event, newest first, a batch read at a time. */
export async function* everyEvent(actor: Actor, filter: AuditFilter, batch: number): AsyncGenerator<AuditRow> {
  for (let before = filter.before; ; ) {
    const { rows, next } = await auditPage(actor, { ...filter, before }, batch);
    yield* rows;
    if (next === null) return;
    before = next;
  }
}

/** How many events match, no further than one above `most`. */
export async function auditCount(actor: Actor, filter: AuditFilter, most: number): Promise<number> {
  const counted = db()
    .select({ seq: events.seq })
    .from(events)
    .leftJoin(accounts, eq(accounts.id, events.actorId))
    .where(matching(actor, filter))
    .limit(most + 1)
    .as("counted");
  const [row] = await db().select({ found: count() }).from(counted);
  return row?.found ?? 0;
}

export type AuditPage = Awaited<ReturnType<typeof auditPage>>;

/** The last link of the chain: worth writing down elsewhere. */
export async function chainHead() {
  const [head] = await db().select({ seq: eventHead.seq, hash: eventHead.hash }).from(eventHead);
  return head ?? { seq: 0, hash: "" };
}
