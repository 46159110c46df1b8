import "server-only";
import { eq } from "drizzle-orm";
import { deadlines } from "@/db/schema";
import type { LegalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { type Deadline, lockClock, standingCalendar } from "./clocks";
import type { LimitKey } from "./limits";
import { dueDate, type TraceEntry, workingDaysBetween } from "./working-days";

/** Pauses a running clock and keeps the working days that are left. */
export async function pauseClock(ctx: Context, subjectId: string, limit: LimitKey, on: LegalDate): Promise<void> {
  const clock = await lockClock(ctx, subjectId, limit, "running");
  const calendar = await standingCalendar(ctx, clock.regionCode);
  const remaining = Math.max(0, workingDaysBetween(on, clock.dueOn, calendar));
  await ctx.db
    .update(deadlines)
    .set({ state: "paused", pausedOn: on, remaining, version: clock.version + 1 })
    .where(eq(deadlines.id, clock.id));
}

/**
 * Resumes a paused clock: what was left runs again from that day, and the trace tells what had run before. One that was
 * overdue when it was paused stays overdue. Answers the last day.
 */
export async function resumeClock(ctx: Context, subjectId: string, limit: LimitKey, on: LegalDate): Promise<LegalDate> {
  const clock = await lockClock(ctx, subjectId, limit, "paused");
  const calendar = await standingCalendar(ctx, clock.regionCode);
  const { pausedOn } = clock;
  const wasOverdue = pausedOn !== null && clock.dueOn < pausedOn;
  const left = dueDate({ start: on, amount: clock.remaining ?? 0, unit: "workingDays" }, calendar);
  const due = wasOverdue ? clock : { ...left, trace: resumedTrace(clock, pausedOn ?? on, left.trace) };
  await ctx.db
    .update(deadlines)
    .set({
      state: "running",
      pausedOn: null,
      remaining: null,
      dueOn: due.dueOn,
      provisional: due.provisional,
      trace: [...due.trace],
      version: clock.version + 1,
    })
    .where(eq(deadlines.id, clock.id));
  return due.dueOn;
}

/** What had run until the stop, the stop, and what runs from the day on which it ended. */
const resumedTrace = (
  { trace }: Deadline,
  pausedOn: LegalDate,
  [resumed, ...left]: readonly TraceEntry[],
): Deadline["trace"] => [
  ...trace.filter(({ on }) => on <= pausedOn),
  { on: pausedOn, counted: false, why: "paused" },
  ...(resumed ? [{ ...resumed, why: "resumed" }] : []),
  ...left,
];
