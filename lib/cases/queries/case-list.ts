import "server-only";
import {
  and,
  arrayContains,
  desc,
  eq,
  exists,
  gt,
  gte,
  inArray,
  isNull,
  lt,
  lte,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { db } from "@/db/client";
import { caseOfficers, cases, deadlines, employers } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { dueDate } from "@/lib/deadlines/working-days";
import { bigrams } from "@/lib/kernel/bigrams";
import { legalDate, now } from "@/lib/kernel/clock";
import { countUpTo, olderThan, type Page, pageOf } from "@/lib/workflow/paging";
import type { CaseFilter } from "../filter";
import { caseScope } from "../scope";
import { officersOf } from "./officers";

const SOON_WORKING_DAYS = 3;

const investigationClock = and(
  eq(deadlines.subjectId, cases.id),
  eq(deadlines.limitKey, "T-INV"),
  inArray(deadlines.state, ["running", "paused"]),
);

const columns = {
  id: cases.id,
  number: cases.number,
  title: cases.title,
  state: cases.state,
  originKind: cases.originKind,
  openedOn: cases.openedOn,
  workerCount: cases.workerCount,
  employerName: employers.name,
  clockState: deadlines.state,
  dueOn: deadlines.dueOn,
  provisional: deadlines.provisional,
};

const order = [desc(cases.openedOn), desc(cases.id)];

async function rowsOf(where: SQL | undefined, limit: number) {
  const rows = await db()
    .select(columns)
    .from(cases)
    .innerJoin(employers, eq(employers.id, cases.employerId))
    .leftJoin(deadlines, investigationClock)
    .where(where)
    .orderBy(...order)
    .limit(limit);
  const officers = await officersOf(rows.map((row) => row.id));
  return rows.map((row) => ({ ...row, officers: officers.get(row.id) ?? [] }));
}

export type CaseListRow = Awaited<ReturnType<typeof rowsOf>>[number];

async function matching(actor: Officer, filter: CaseFilter): Promise<SQL | undefined> {
  return and(
    caseScope(actor),
    filter.state && eq(cases.state, filter.state),
    filter.origin && eq(cases.originKind, filter.origin),
    filter.from ? gte(cases.openedOn, filter.from) : undefined,
    filter.to ? lte(cases.openedOn, filter.to) : undefined,
    filter.officer && isHeldBy(actor),
    filter.due && (await isDue(actor, filter.due)),
    named(filter.q ?? ""),
  );
}

const isHeldBy = (actor: Officer): SQL =>
  exists(
    db()
      .select({ id: caseOfficers.id })
      .from(caseOfficers)
      .where(and(eq(caseOfficers.caseId, cases.id), eq(caseOfficers.accountId, actor.id), isNull(caseOfficers.until))),
  );

async function isDue(actor: Officer, due: NonNullable<CaseFilter["due"]>): Promise<SQL> {
  const today = legalDate(now());
  const calendar = await regionCalendar(db(), actor.regionCode);
  const soon = dueDate({ start: today, amount: SOON_WORKING_DAYS, unit: "workingDays" }, calendar).dueOn;
  const when = {
    overdue: lt(deadlines.dueOn, today),
    today: eq(deadlines.dueOn, today),
    soon: and(gt(deadlines.dueOn, today), lte(deadlines.dueOn, soon)),
  };
  const runs = and(investigationClock, eq(deadlines.state, "running"), when[due]);
  return exists(db().select({ id: deadlines.id }).from(deadlines).where(runs));
}

/** A case by words of its title or its employer's name, by the employer's credit code, or by its number. */
function named(words: string): SQL | undefined {
  const pairs = bigrams(words);
  if (pairs.length === 0) return undefined;
  const known = or(arrayContains(employers.nameBigrams, pairs), eq(employers.creditCode, words.toUpperCase()));
  return or(
    arrayContains(cases.titleBigrams, pairs),
    arrayContains(cases.numberBigrams, pairs),
    // As an array, and so asked once: the planner then takes the indexes of all three together.
    sql`${cases.employerId} = any(array(select ${employers.id} from ${employers} where ${known}))`,
  );
}

/** One page of cases, newest first; `filter.after` is the cursor of the page before. */
export async function caseList(actor: Officer, filter: CaseFilter, size?: number): Promise<Page<CaseListRow>> {
  const where = and(await matching(actor, filter), olderThan(filter.after, cases.openedOn, cases.id));
  return pageOf(
    (limit) => rowsOf(where, limit),
    (row) => [row.openedOn, row.id],
    size,
  );
}

/** How many match, no further than one above 10,000 or the given ceiling. */
export const caseCount = async (actor: Officer, filter: CaseFilter, ceiling?: number): Promise<number> =>
  countUpTo(cases, await matching(actor, filter), { ceiling, by: filter.q ? [] : order });
