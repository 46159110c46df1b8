import "server-only";
import { and, eq, inArray, notInArray, or, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { deadlines } from "@/db/schema";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { WorkCalendar } from "./calendar";
import { calendars } from "./kept-calendars";
import { LIMITS_VERSION } from "./limit-versions";
import { type HourLimitKey, isLimitKey, type LimitKey, limitOf, outlastsFile, type SetLimit } from "./limits";
import { type OwnTerm, regionTerm } from "./region-terms";
import { dueDate } from "./working-days";

type Place = {
  readonly subject: { readonly kind: string; readonly id: string };
  readonly file: { readonly kind: string; readonly id: string };
  readonly regionCode: string;
};

export type Deadline = typeof deadlines.$inferSelect;

/** The calendar of a region as the tables hold it: the country's days and the region's own. */
export async function regionCalendar(reader: Reader, regionCode: string): Promise<WorkCalendar> {
  return (await calendars(reader))(regionCode);
}

const CALENDAR_LOCK = 724_302;

/** Waits for the acts that are reckoning with the calendar, and keeps others from starting until it is published. */
export async function lockCalendar(ctx: Context): Promise<void> {
  await ctx.db.execute(sql`select pg_advisory_xact_lock(${CALENDAR_LOCK})`);
}

/** The calendar an act reckons with: it cannot be replaced before the act's transaction has ended. */
export async function standingCalendar(ctx: Context, regionCode: string): Promise<WorkCalendar> {
  await ctx.db.execute(sql`select pg_advisory_xact_lock_shared(${CALENDAR_LOCK})`);
  return regionCalendar(ctx.db, regionCode);
}

/**
 * Starts a statutory clock: computes its last day with the region's calendar and stores it with its trace. `own`: the
 * number and the article of the region, where the caller knows one; a limit that is a setting asks for the region's.
 */
export async function openClock(
  ctx: Context,
  { limit, startedOn, own, ...place }: Place & { limit: LimitKey; startedOn: LegalDate; own?: OwnTerm },
): Promise<Deadline> {
  const term = own ?? (await regionTerm(ctx.db, limit, place.regionCode));
  const { amount, unit, direction, roll, basis } = { ...limitOf(limit), ...term };
  if (unit === "hours") throw new Error(`${limit} runs in hours and has no last day`);
  const calendar = await standingCalendar(ctx, place.regionCode);
  const due = dueDate({ start: startedOn, amount, unit, direction, roll }, calendar);
  return insertClock(ctx, place, { ...due, limitKey: limit, basis, amount, unit, startedOn });
}

/** Starts a clock whose last day stands on an issued paper, or follows from an hour. It never moves by itself. */
export async function openSetClock(
  ctx: Context,
  {
    limit,
    basis,
    startedOn,
    dueOn,
    ...place
  }: Place & {
    limit: SetLimit | HourLimitKey;
    basis: string;
    startedOn: LegalDate;
    dueOn: LegalDate;
  },
): Promise<Deadline> {
  const { amount, unit } = isLimitKey(limit) ? limitOf(limit) : ({ amount: 0, unit: "days" } as const);
  return insertClock(ctx, place, {
    limitKey: limit,
    basis,
    amount,
    unit,
    startedOn,
    dueOn,
    provisional: false,
    trace: [],
  });
}

async function insertClock(
  ctx: Context,
  { subject, file, regionCode }: Place,
  values: Pick<
    typeof deadlines.$inferInsert,
    "limitKey" | "basis" | "amount" | "unit" | "startedOn" | "dueOn" | "provisional" | "trace"
  >,
): Promise<Deadline> {
  const [row] = await ctx.db
    .insert(deadlines)
    .values({
      ...values,
      limitsVersion: LIMITS_VERSION,
      trace: [...values.trace],
      subjectKind: subject.kind,
      subjectId: subject.id,
      fileKind: file.kind,
      fileId: file.id,
      regionCode,
    })
    .returning();
  if (!row) throw new Error("a clock was not stored");
  return row;
}

const standing = or(eq(deadlines.state, "running"), eq(deadlines.state, "paused"));

/** The named clocks of a subject are met on that day. Being late never blocks it. */
export async function meetClocks(
  ctx: Context,
  subjectId: string,
  limits: readonly (LimitKey | SetLimit)[],
  on: LegalDate,
): Promise<void> {
  await ctx.db
    .update(deadlines)
    .set({ state: "met", endedOn: on })
    .where(and(eq(deadlines.subjectId, subjectId), inArray(deadlines.limitKey, [...limits]), standing));
}

/**
 * Every clock of the subject that still stands is stopped: its life has ended. Of a file that ends, the days by which
 * an inquiry's materials were to be brought end with it; orders and what is owed go their own way.
 */
export async function stopClocks(ctx: Context, subjectId: string, on: LegalDate): Promise<void> {
  const asked = and(eq(deadlines.fileId, subjectId), eq(deadlines.limitKey, "INQUIRY-DUE" satisfies SetLimit));
  await ctx.db
    .update(deadlines)
    .set({ state: "stopped", endedOn: on })
    .where(and(or(eq(deadlines.subjectId, subjectId), asked), standing));
}

/** One clock of a subject is stopped: what it counted to no longer counts. */
export async function stopClock(
  ctx: Context,
  subjectId: string,
  limit: LimitKey | SetLimit,
  on: LegalDate,
): Promise<void> {
  await ctx.db
    .update(deadlines)
    .set({ state: "stopped", endedOn: on })
    .where(and(eq(deadlines.subjectId, subjectId), eq(deadlines.limitKey, limit), standing));
}

/** The clocks in a file that still stand are stopped: nothing in it waits any longer but what outlasts it. */
export async function stopFileClocks(ctx: Context, fileId: string, on: LegalDate): Promise<void> {
  await ctx.db
    .update(deadlines)
    .set({ state: "stopped", endedOn: on })
    .where(and(eq(deadlines.fileId, fileId), notInArray(deadlines.limitKey, [...outlastsFile]), standing));
}

/**
 * A file has gone to another region: its clocks are that region's, and their days stay as they were. What outlasts the
 * file stays: what is contested of an organ is that organ's to answer.
 */
export async function relocateClocks(ctx: Context, fileId: string, regionCode: string): Promise<void> {
  await ctx.db
    .update(deadlines)
    .set({ regionCode, version: sql`${deadlines.version} + 1` })
    .where(and(eq(deadlines.fileId, fileId), notInArray(deadlines.limitKey, [...outlastsFile]), standing));
}

/** The named subjects have gone into another file of the same region: their clocks run on there as they stood. */
export async function refileClocks(ctx: Context, subjectIds: string[], from: string, to: string): Promise<void> {
  await ctx.db
    .update(deadlines)
    .set({ fileId: to, version: sql`${deadlines.version} + 1` })
    .where(and(eq(deadlines.fileId, from), inArray(deadlines.subjectId, subjectIds)));
}

/**
 * Adds working days after a clock's last day. Answers the new last day. What was late by then stays late: it ends, and
 * another runs in its place.
 */
export async function extendClock(
  ctx: Context,
  subjectId: string,
  limit: LimitKey,
  workingDays: number,
): Promise<LegalDate> {
  const clock = await lockClock(ctx, subjectId, limit, "running");
  const calendar = await standingCalendar(ctx, clock.regionCode);
  const amount = clock.amount + workingDays;
  const due = dueDate({ start: clock.dueOn, amount: workingDays, unit: "workingDays" }, calendar);
  const longer = {
    ...{ amount, dueOn: due.dueOn, provisional: clock.provisional || due.provisional },
    trace: [...clock.trace, ...due.trace],
  };
  if (clock.dueOn >= legalDate(ctx.now)) {
    await ctx.db
      .update(deadlines)
      .set({ ...longer, version: clock.version + 1 })
      .where(eq(deadlines.id, clock.id));
    return due.dueOn;
  }
  await stopClock(ctx, subjectId, limit, legalDate(ctx.now));
  const { limitKey, basis, unit, startedOn, subjectKind, fileKind, fileId, regionCode } = clock;
  const place = { subject: { kind: subjectKind, id: subjectId }, file: { kind: fileKind, id: fileId }, regionCode };
  await insertClock(ctx, place, { ...longer, limitKey, basis, unit, startedOn });
  return due.dueOn;
}

export async function lockClock(
  ctx: Context,
  subjectId: string,
  limit: LimitKey,
  state: "running" | "paused",
): Promise<Deadline> {
  const [clock] = await ctx.db
    .select()
    .from(deadlines)
    .where(and(eq(deadlines.subjectId, subjectId), eq(deadlines.limitKey, limit), eq(deadlines.state, state)))
    .for("update");
  if (!clock) throw refused("no_running_clock");
  return clock;
}
