import "server-only";
import { and, count, desc, eq, gte, inArray, isNotNull, isNull, lte, notInArray, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { accounts, caseOfficers, cases, complaints, contests, deadlines, employers, organs } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { calendars } from "@/lib/deadlines/kept-calendars";
import { workingDaysBetween } from "@/lib/deadlines/working-days";
import { whose } from "@/lib/desk/queries/whose";
import { standsFor } from "@/lib/employers/queries/files-of";
import { legalDate } from "@/lib/kernel/clock";
import { countUpTo, olderThan, type Page, pageOf } from "@/lib/workflow/paging";
import type { LateFilter } from "../filter";
import { lateScope } from "../scope";

type Asked = Omit<LateFilter, "after">;
type Found = Awaited<ReturnType<typeof rowsOf>>[number];

/** A clock that an organ was late with; `workingDays`: how many, up to its end or to today. */
export type LateRow = Found & { readonly workingDays: number };

const sayer = alias(accounts, "sayer");
const lead = alias(accounts, "lead");
const order = [desc(deadlines.dueOn), desc(deadlines.id)];

const columns = {
  id: deadlines.id,
  limitKey: deadlines.limitKey,
  basis: deadlines.basis,
  startedOn: deadlines.startedOn,
  dueOn: deadlines.dueOn,
  state: deadlines.state,
  endedOn: deadlines.endedOn,
  pausedOn: deadlines.pausedOn,
  regionCode: deadlines.regionCode,
  fileKind: deadlines.fileKind,
  fileId: deadlines.fileId,
  subjectKind: deadlines.subjectKind,
  subjectId: deadlines.subjectId,
  number: sql<string | null>`coalesce(${cases.number}, ${complaints.number})`,
  title: sql<string | null>`coalesce(${cases.title}, ${complaints.respondentName})`,
  employerName: employers.name,
  organId: organs.id,
  organName: organs.name,
  leadName: lead.name,
  lateBecause: deadlines.lateBecause,
  lateSaidOn: deadlines.lateSaidOn,
  saidByName: sayer.name,
  version: deadlines.version,
};

/** The page is cut before anything is joined to it, whatever the plan reads to find it. */
export function rowsOf(where: SQL | undefined, limit: number) {
  const page = db()
    .select({ id: deadlines.id })
    .from(deadlines)
    .where(where)
    .orderBy(...order)
    .limit(limit)
    .as("page");
  return db()
    .select(columns)
    .from(page)
    .innerJoin(deadlines, eq(deadlines.id, page.id))
    .leftJoin(complaints, and(eq(complaints.id, deadlines.fileId), eq(deadlines.fileKind, "complaint")))
    .leftJoin(cases, and(eq(cases.id, deadlines.fileId), eq(deadlines.fileKind, "case")))
    .leftJoin(employers, standsFor(cases.employerId))
    .leftJoin(contests, and(eq(contests.id, deadlines.subjectId), eq(deadlines.subjectKind, "contest")))
    .leftJoin(organs, eq(organs.id, sql`coalesce(${contests.organId}, ${cases.organId}, ${complaints.organId})`))
    .leftJoin(
      caseOfficers,
      and(eq(caseOfficers.caseId, cases.id), eq(caseOfficers.part, "lead"), isNull(caseOfficers.until)),
    )
    .leftJoin(lead, eq(lead.id, caseOfficers.accountId))
    .leftJoin(sayer, eq(sayer.id, deadlines.lateSaidBy))
    .orderBy(...order);
}

/**
 * What this officer answers for: the own cases, for a squad leader also what waits in the own organ's complaints, for
 * those who lead an organ all that it handles.
 */
const isMine = (officer: Officer): SQL | undefined => whose(officer, "mine");

const standing = ["running", "paused"] as const;

const matching = (officer: Officer, { mine, said, stands, limit, from, to }: Asked, now: Date): SQL | undefined =>
  and(
    lateScope(officer, legalDate(now)),
    mine ? isMine(officer) : undefined,
    said && (said === "yes" ? isNotNull : isNull)(deadlines.lateBecause),
    stands && (stands === "open" ? inArray : notInArray)(deadlines.state, [...standing]),
    limit ? eq(deadlines.limitKey, limit) : undefined,
    from ? gte(deadlines.dueOn, from) : undefined,
    to ? lte(deadlines.dueOn, to) : undefined,
  );

/** One page of what organs of the officer's region are or were late with, what was due last first. */
export async function lateList(officer: Officer, filter: LateFilter, now: Date, size?: number): Promise<Page<LateRow>> {
  const where = and(matching(officer, filter, now), olderThan(filter.after, deadlines.dueOn, deadlines.id));
  const { rows, next } = await pageOf(
    (limit) => rowsOf(where, limit),
    (row) => [row.dueOn, row.id],
    size,
  );
  return { rows: await withDays(rows, now), next };
}

export const lateCount = (officer: Officer, filter: Asked, now: Date, ceiling?: number): Promise<number> =>
  countUpTo(deadlines, matching(officer, filter, now), { by: order, ceiling });

/** How many working days each clock was overdue, by its region's calendar. */
export async function withDays(rows: readonly Found[], now: Date): Promise<readonly LateRow[]> {
  const calendarOf = await calendars(db());
  return rows.map((row) => {
    const until = row.endedOn ?? row.pausedOn ?? legalDate(now);
    return { ...row, workingDays: workingDaysBetween(row.dueOn, until, calendarOf(row.regionCode)) };
  });
}

/** How many clocks the organs were late with, limit by limit: in all, still standing, without a reason. */
export const lateSums = (officer: Officer, filter: Asked, now: Date) =>
  db()
    .select({
      limitKey: deadlines.limitKey,
      late: count(),
      open: sql<number>`count(*) filter (where ${inArray(deadlines.state, [...standing])})::int`,
      unsaid: sql<number>`count(*) filter (where ${isNull(deadlines.lateBecause)})::int`,
    })
    .from(deadlines)
    .where(matching(officer, filter, now))
    .groupBy(deadlines.limitKey)
    .orderBy(desc(count()), deadlines.limitKey);

export type LateSum = Awaited<ReturnType<typeof lateSums>>[number];
