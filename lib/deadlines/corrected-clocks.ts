import "server-only";
import { and, asc, eq, inArray, ne, sql } from "drizzle-orm";
import { deadlines } from "@/db/schema";
import type { LegalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { type Deadline, lockClock, standingCalendar } from "./clocks";
import { LIMITS_VERSION } from "./limit-versions";
import { type LimitKey, limitOf, type SetLimit } from "./limits";
import { dueDate } from "./working-days";

/** A running clock is reckoned anew from another day, because the day it started from was wrongly entered. */
export async function restartClock(
  ctx: Context,
  subjectId: string,
  limit: LimitKey,
  startedOn: LegalDate,
): Promise<LegalDate> {
  const clock = await lockClock(ctx, subjectId, limit, "running");
  const { amount, unit, direction, roll, basis } = limitOf(limit);
  if (unit === "hours") throw new Error(`${limit} runs in hours and has no last day`);
  const calendar = await standingCalendar(ctx, clock.regionCode);
  const due = dueDate({ start: startedOn, amount, unit, direction, roll }, calendar);
  await ctx.db
    .update(deadlines)
    .set({ ...due, amount, unit, basis, limitsVersion: LIMITS_VERSION, startedOn, version: clock.version + 1 })
    .where(eq(deadlines.id, clock.id));
  return due.dueOn;
}

/**
 * The running clocks of a subject that started on a day which was wrongly recorded start on another, each with as many
 * days as it had; each leaves an event in its file. None is no error.
 */
export async function restartFrom(
  ctx: Context,
  subjectId: string,
  limit: LimitKey,
  { from, to }: { readonly from: LegalDate; readonly to: LegalDate },
): Promise<void> {
  const mine = and(eq(deadlines.subjectId, subjectId), eq(deadlines.limitKey, limit), eq(deadlines.startedOn, from));
  const clocks = await ctx.db
    .select()
    .from(deadlines)
    .where(and(mine, eq(deadlines.state, "running")))
    .orderBy(asc(deadlines.id))
    .for("update");
  const { unit, direction, roll } = limitOf(limit);
  if (unit === "hours") throw new Error(`${limit} runs in hours and has no last day`);
  for (const clock of clocks) {
    const calendar = await standingCalendar(ctx, clock.regionCode);
    const due = dueDate({ start: to, amount: clock.amount, unit, direction, roll }, calendar);
    await ctx.db
      .update(deadlines)
      .set({ ...due, startedOn: to, version: clock.version + 1 })
      .where(eq(deadlines.id, clock.id));
    tellRestart(ctx, clock, due.dueOn);
  }
}

type Told = Pick<Deadline, "subjectKind" | "subjectId" | "fileId" | "limitKey" | "dueOn">;

/** Tells that a clock ends on another day because its first day was corrected. */
export function tellRestart(ctx: Context, clock: Told, to: LegalDate): void {
  ctx.record({
    act: "deadline.restart",
    subject: { kind: clock.subjectKind, id: clock.subjectId },
    about: [clock.fileId],
    particulars: { limit: clock.limitKey, from: clock.dueOn, to },
  });
}

/** A running clock with a set day follows another of its subject, which has been reckoned anew; none is no error. */
export async function moveSetClock(ctx: Context, subjectId: string, limit: SetLimit, dueOn: LegalDate): Promise<void> {
  await ctx.db
    .update(deadlines)
    .set({ dueOn, version: sql`${deadlines.version} + 1` })
    .where(
      and(
        ...[eq(deadlines.subjectId, subjectId), eq(deadlines.limitKey, limit), eq(deadlines.state, "running")],
        ne(deadlines.dueOn, dueOn),
      ),
    );
}

type RunOn = Pick<Deadline, "startedOn" | "dueOn" | "amount" | "basis">;

/** A running clock with a set day ends with the days that were left of it when what it counts to was taken away. */
export async function runOnSetClock(ctx: Context, subjectId: string, limit: SetLimit, days: RunOn): Promise<void> {
  await ctx.db
    .update(deadlines)
    .set({ ...days, unit: "days", version: sql`${deadlines.version} + 1` })
    .where(and(eq(deadlines.subjectId, subjectId), eq(deadlines.limitKey, limit), eq(deadlines.state, "running")));
}

/** The same where the day from which it was told was wrongly recorded: it starts on another, and its file is told. */
export async function restartSetClock(
  ctx: Context,
  subjectId: string,
  limit: SetLimit,
  { startedOn, dueOn }: { readonly startedOn: LegalDate; readonly dueOn: LegalDate },
): Promise<void> {
  const mine = and(eq(deadlines.subjectId, subjectId), eq(deadlines.limitKey, limit), eq(deadlines.state, "running"));
  const clocks = await ctx.db.select().from(deadlines).where(mine).for("update");
  for (const clock of clocks) {
    const moved = { startedOn, dueOn, version: clock.version + 1 };
    await ctx.db.update(deadlines).set(moved).where(eq(deadlines.id, clock.id));
    tellRestart(ctx, clock, dueOn);
  }
}

/**
 * Whether a set clock of those days is met follows what came in: met on that day, or running as it stood (null). One
 * that was stopped stays so.
 */
export async function followSetClock(
  ctx: Context,
  subjectId: string,
  limit: SetLimit,
  { startedOn, dueOn, metOn }: { startedOn: LegalDate; dueOn: LegalDate; metOn: LegalDate | null },
): Promise<void> {
  const mine = and(
    ...[eq(deadlines.subjectId, subjectId), eq(deadlines.limitKey, limit), ne(deadlines.state, "stopped")],
    ...[eq(deadlines.startedOn, startedOn), eq(deadlines.dueOn, dueOn)],
  );
  const state = metOn === null ? "running" : "met";
  await ctx.db.update(deadlines).set({ state, endedOn: metOn }).where(mine);
}

/** A clock that stands is another subject's from now on, in the same file, and stays as it is. */
export async function handOnClock(
  ctx: Context,
  from: string,
  limit: LimitKey,
  to: { readonly kind: string; readonly id: string },
): Promise<void> {
  await ctx.db
    .update(deadlines)
    .set({ subjectKind: to.kind, subjectId: to.id, version: sql`${deadlines.version} + 1` })
    .where(
      and(
        ...[eq(deadlines.subjectId, from), eq(deadlines.limitKey, limit)],
        inArray(deadlines.state, ["running", "paused"]),
      ),
    );
}

/** The running clocks of a subject run in another file as well, from the same day and to the same day. */
export async function copyClocks(
  ctx: Context,
  fromId: string,
  place: { readonly kind: string; readonly id: string },
  limits: readonly LimitKey[],
): Promise<void> {
  const clocks = await ctx.db
    .select()
    .from(deadlines)
    .where(
      and(eq(deadlines.subjectId, fromId), inArray(deadlines.limitKey, [...limits]), eq(deadlines.state, "running")),
    );
  if (clocks.length === 0) return;
  const here = { subjectKind: place.kind, subjectId: place.id, fileKind: place.kind, fileId: place.id, version: 1 };
  await ctx.db.insert(deadlines).values(clocks.map(({ id: _id, ...clock }) => ({ ...clock, ...here })));
}
