import "server-only";
import { and, asc, eq, gt, gte, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { deadlines } from "@/db/schema";
import { sha256 } from "@/lib/kernel/cipher";
import { canonical } from "@/lib/workflow/event-chain";
import type { Deadline } from "./clocks";
import { calendarRows } from "./kept-calendars";
import { isLimitKey, limitOf } from "./limits";
import { calendarFor, withYear, type YearOfDays } from "./region-calendar";
import { type Reckoned, replay } from "./replay";

export type Move = { readonly clock: Deadline; readonly to: Reckoned };

const CLOCKS_AT_ONCE = 1_000;

/**
 * The running clocks whose reckoning a calendar would change, in order of their id, a thousand read at a
 * time. Only statutory ones: a day that an organ set stands on an issued paper and never moves by itself.
 */
export async function* clockMoves(reader: Reader, draft: YearOfDays): AsyncGenerator<Move> {
  const rows = withYear(await calendarRows(reader), draft);
  const calendars = new Map<string, ReturnType<typeof calendarFor>>();
  const calendarAt = (code: string) => calendars.get(code) ?? calendars.set(code, calendarFor(rows, code)).get(code);
  for (let after: string | undefined; ; ) {
    const clocks = await clocksThatMayMove(reader, draft, after);
    for (const clock of clocks) {
      const calendar = calendarAt(clock.regionCode);
      if (!calendar || !isLimitKey(clock.limitKey) || clock.trace.length === 0) continue;
      const to = replay(clock.trace, limitOf(clock.limitKey), calendar);
      if (canonical(to.trace) !== canonical(clock.trace) || to.provisional !== clock.provisional) yield { clock, to };
    }
    if (clocks.length < CLOCKS_AT_ONCE) return;
    after = clocks.at(-1)?.id;
  }
}

/** A clock whose days all lie before the year cannot change. */
function clocksThatMayMove(reader: Reader, { year, regionCode }: YearOfDays, after: string | undefined) {
  return reader
    .select()
    .from(deadlines)
    .where(
      and(
        eq(deadlines.state, "running"),
        gte(sql`greatest(${deadlines.startedOn}, ${deadlines.dueOn})`, `${year}-01-01`),
        sql`${deadlines.regionCode} like ${`${regionCode}%`}`,
        after === undefined ? undefined : gt(deadlines.id, after),
      ),
    )
    .orderBy(asc(deadlines.id))
    .limit(CLOCKS_AT_ONCE);
}

export const isMoved = ({ clock, to }: Move): boolean => clock.dueOn !== to.dueOn;

/** Goes on with the fingerprint of a list of moves; what was signed is what is carried out, or nothing is. */
export const digestAfter = (digest: string, { clock, to }: Move): string =>
  sha256(`${digest}${canonical([clock.id, clock.version, clock.dueOn, to.dueOn, to.provisional])}`);

export const NO_MOVES = sha256("no clock moves");
