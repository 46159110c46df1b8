import "server-only";
import { and, desc, eq, exists, gte, inArray, lt, or, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { accounts, caseOfficers, complaints, events } from "@/db/schema";
import type { Settings } from "@/lib/agencies/settings";
import type { Officer } from "@/lib/auth/actor";
import { addDays, type LegalDate, startOf } from "@/lib/kernel/clock";
import { decodeCursor } from "@/lib/kernel/keyset";
import { mayReadAudit } from "@/lib/workflow/audit";
import { type Page, pageOf } from "@/lib/workflow/paging";
import { regionScope } from "@/lib/workflow/scope";
import { judgedActs, signsOf } from "../rules";

/** How many days are judged at once. */
export const DAYS_JUDGED = 31;

const local = sql`(${events.at} at time zone 'Asia/Shanghai')`;
const day = sql<string>`${local}::date::text`;
const hour = sql`extract(hour from ${local})`;

/** Case officers read in their cases and in what led to them, whoever entered or decided a complaint in that one. */
const isOwn = () => {
  const people = [complaints.createdBy, complaints.decidedBy, caseOfficers.accountId];
  const inCase = db()
    .select({ id: caseOfficers.id })
    .from(caseOfficers)
    .where(and(eq(caseOfficers.accountId, events.actorId), sql`${caseOfficers.caseId} = any(${events.about})`));
  const inComplaint = db()
    .select({ id: complaints.id })
    .from(complaints)
    .leftJoin(caseOfficers, eq(caseOfficers.caseId, complaints.caseId))
    .where(and(sql`${complaints.id} = any(${events.about})`, or(...people.map((who) => eq(who, events.actorId)))));
  return or(exists(inCase), exists(inComplaint));
};

const isReading = sql`${events.act} <> 'list.export'`;
const exportedRows = sql<number | null>`case when ${events.act} = 'list.export'
  then (${events.particulars} ->> 'rows')::int end`;

const isOffHours = (settings: Settings): SQL =>
  sql`(${hour} < ${settings["readings.from_hour"]} or ${hour} >= ${settings["readings.to_hour"]})`;

/** Readings and exports by people of the auditor's region from the first to the last day; none for other posts. */
const readIn = (auditor: Officer, from: LegalDate, to: LegalDate): SQL | undefined =>
  and(
    mayReadAudit(auditor) ? undefined : sql`false`,
    inArray(events.act, [...judgedActs]),
    gte(events.at, startOf(from)),
    lt(events.at, startOf(addDays(to, 1))),
    regionScope("readings.scope", auditor, accounts.regionCode),
  );

/** Every day of a reader in this span on which the readings are unusual, with their signs, the latest first. */
export async function unusualReadings(
  auditor: Officer,
  settings: Settings,
  { from, to }: { from: LegalDate; to: LegalDate },
) {
  const days = await db()
    .select({
      on: day,
      readerId: accounts.id,
      name: accounts.name,
      login: accounts.login,
      readings: sql<number>`count(*) filter (where ${isReading})::int`,
      outside: sql<number>`count(*) filter (where ${isReading} and not (${isOwn()}))::int`,
      offHours: sql<number>`count(*) filter (where ${isReading} and ${isOffHours(settings)})::int`,
      exportedRows: sql<number>`coalesce(sum(${exportedRows}), 0)::int`,
    })
    .from(events)
    .innerJoin(accounts, eq(accounts.id, events.actorId))
    .where(readIn(auditor, from, to))
    .groupBy(day, accounts.id)
    .orderBy(desc(day), accounts.login);
  return days.flatMap((each) => {
    const signs = signsOf(each, settings);
    return signs.length === 0 ? [] : [{ ...each, signs }];
  });
}

export type UnusualDay = Awaited<ReturnType<typeof unusualReadings>>[number];

/** The same for a sheet. */
export async function* everyUnusualDay(days: readonly UnusualDay[]) {
  yield* days;
}

/** One page of the readings of one person on one day, the latest first: the rows behind a warning. */
export function readingsOfDay(
  auditor: Officer,
  settings: Settings,
  { reader, on, after }: { reader: string; on: LegalDate; after?: string | undefined },
): Promise<Page<DayReading>> {
  const before = Place.safeParse(decodeCursor(after));
  const sought = and(
    readIn(auditor, on, on),
    eq(events.actorId, reader),
    before.success ? sql`(${events.at}, ${events.seq}) < (${before.data[0]}, ${before.data[1]})` : undefined,
  );
  return pageOf(
    (limit) => readingRows(settings, sought, limit),
    (row) => [row.at.toISOString(), row.seq],
  );
}

const Place = z.tuple([z.iso.datetime(), z.int().nonnegative()]);

const readingRows = (settings: Settings, where: SQL | undefined, limit: number) =>
  db()
    .select({
      seq: events.seq,
      at: events.at,
      act: events.act,
      about: events.about,
      subjectId: events.subjectId,
      reason: sql<string | null>`${events.particulars} ->> 'reason'`,
      isOwn: sql<boolean>`(${isOwn()})`,
      isOffHours: sql<boolean>`${isOffHours(settings)}`,
      exportedRows,
    })
    .from(events)
    .innerJoin(accounts, eq(accounts.id, events.actorId))
    .where(where)
    .orderBy(desc(events.at), desc(events.seq))
    .limit(limit);

export type DayReading = Awaited<ReturnType<typeof readingRows>>[number];
