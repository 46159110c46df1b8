import "server-only";
import { and, asc, desc, eq, gt, inArray, max, notExists } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { deadlines } from "@/db/schema";
import type { LegalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { type Deadline, standingCalendar } from "./clocks";
import { isLimitKey, type LimitKey, limitOf, type SetLimit } from "./limits";
import { replay } from "./replay";

/** A clock that was met runs again, because the act that met it, on `metOn` if given, is taken back. */
export async function reopenClock(
  ctx: Context,
  subjectId: string,
  limit: LimitKey | SetLimit,
  metOn?: LegalDate | null,
): Promise<void> {
  const [latest] = await ctx.db
    .select()
    .from(deadlines)
    .where(
      and(
        ...[eq(deadlines.subjectId, subjectId), eq(deadlines.limitKey, limit), eq(deadlines.state, "met")],
        metOn ? eq(deadlines.endedOn, metOn) : undefined,
      ),
    )
    .orderBy(desc(deadlines.startedOn), desc(deadlines.id))
    .limit(1)
    .for("update");
  if (latest) await runAgain(ctx, latest);
}

/**
 * The named clocks of a subject that were stopped, on that day if given, run again, because what stopped them is taken
 * back.
 */
export async function reviveClocks(
  ctx: Context,
  subjectId: string,
  limits: readonly (LimitKey | SetLimit)[],
  stoppedOn?: LegalDate,
): Promise<void> {
  const own = and(eq(deadlines.subjectId, subjectId), inArray(deadlines.limitKey, [...limits]));
  const thatDay = stoppedOn === undefined ? undefined : eq(deadlines.endedOn, stoppedOn);
  const stopped = await ctx.db
    .select()
    .from(deadlines)
    .where(and(own, eq(deadlines.state, "stopped"), thatDay, notExists(inItsPlace(ctx))))
    .orderBy(asc(deadlines.id))
    .for("update");
  for (const clock of stopped) await runAgain(ctx, clock);
}

const longer = alias(deadlines, "longer");

/** The clock that runs in the place of one which had run out when more time was given. */
const inItsPlace = (ctx: Context) =>
  ctx.db
    .select({ id: longer.id })
    .from(longer)
    .where(
      and(
        ...[eq(longer.subjectId, deadlines.subjectId), eq(longer.limitKey, deadlines.limitKey)],
        ...[eq(longer.startedOn, deadlines.startedOn), gt(longer.amount, deadlines.amount)],
      ),
    );

/** The same of those that its last stop took; what had been stopped before that stays so. */
export async function reviveLastStopped(
  ctx: Context,
  subjectId: string,
  limits: readonly (LimitKey | SetLimit)[],
): Promise<void> {
  const [last] = await ctx.db
    .select({ on: max(deadlines.endedOn) })
    .from(deadlines)
    .where(and(eq(deadlines.subjectId, subjectId), eq(deadlines.state, "stopped")));
  if (last?.on) await reviveClocks(ctx, subjectId, limits, last.on);
}

/** A calendar that was published while a clock did not run has not moved it: it is reckoned by the one that stands. */
async function runAgain(ctx: Context, clock: Deadline): Promise<void> {
  const { dueOn, provisional, trace } = await reckoned(ctx, clock);
  const isMoved = dueOn !== clock.dueOn;
  const isChanged = isMoved || provisional !== clock.provisional;
  const again = { dueOn, provisional, trace: [...trace], version: clock.version + (isChanged ? 1 : 0) };
  await ctx.db
    .update(deadlines)
    .set({ state: "running", endedOn: null, ...again })
    .where(eq(deadlines.id, clock.id));
  if (!isChanged) return;
  ctx.record({
    act: isMoved ? "deadline.move" : "deadline.confirm",
    subject: { kind: clock.subjectKind, id: clock.subjectId },
    about: [clock.fileId],
    particulars: { limit: clock.limitKey, from: clock.dueOn, to: dueOn, provisional },
  });
}

/** A day that stands on a paper has no trace and stays. */
async function reckoned(ctx: Context, clock: Deadline): Promise<Pick<Deadline, "dueOn" | "provisional" | "trace">> {
  if (!isLimitKey(clock.limitKey) || clock.trace.length === 0) return clock;
  return replay(clock.trace, limitOf(clock.limitKey), await standingCalendar(ctx, clock.regionCode));
}
