import "server-only";
import { and, asc, between, count, desc, eq, inArray, isNull } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { calendarDays, calendarDrafts, calendarYears, cases, complaints, deadlines } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { clockMoves, digestAfter, isMoved, type Move, NO_MOVES } from "./moves";
import { calendarRefusal } from "./policy";

const SHOWN = 200;

/** The years that are published, newest first. */
export const publishedYears = () => db().select().from(calendarYears).orderBy(desc(calendarYears.year));

/** Days of a year that differ from the plain week, of the country and of the officer's own regions. */
export async function daysOfYear(officer: Officer, year: number) {
  const days = await db()
    .select()
    .from(calendarDays)
    .where(between(calendarDays.on, `${year}-01-01`, `${year}-12-31`))
    .orderBy(asc(calendarDays.on), asc(calendarDays.regionCode));
  const isNear = (code: string) => officer.regionCode.startsWith(code) || code.startsWith(officer.regionCode);
  return days.filter((day) => isNear(day.regionCode));
}

/** Calendars that were entered and wait for a signature that this officer may give. */
export async function waitingDrafts(officer: Officer) {
  const { id, year, regionCode, source } = calendarDrafts;
  const waiting = await db()
    .select({ id, year, regionCode, source })
    .from(calendarDrafts)
    .where(isNull(calendarDrafts.publishedAt))
    .orderBy(desc(calendarDrafts.enteredAt));
  return waiting.filter((draft) => calendarRefusal(officer, draft.regionCode) === null);
}

/** One entered calendar, for those who may sign it; undefined for everyone else. */
export async function calendarDraft(officer: Officer, id: string) {
  if (!z.uuid().safeParse(id).success) return undefined;
  const [draft] = await db().select().from(calendarDrafts).where(eq(calendarDrafts.id, id));
  return draft && calendarRefusal(officer, draft.regionCode) === null ? draft : undefined;
}

/** Running clocks that were reckoned with a year whose calendar is not known. */
export async function provisionalClocks(): Promise<number> {
  const [row] = await db()
    .select({ clocks: count() })
    .from(deadlines)
    .where(and(eq(deadlines.state, "running"), eq(deadlines.provisional, true)));
  return row?.clocks ?? 0;
}

/**
 * What signing a draft would do: how many clocks move and how many only become certain, the fingerprint of
 * the whole list, and the first two hundred that move in the officer's region with their files.
 */
export async function movesPreview(officer: Officer, draft: typeof calendarDrafts.$inferSelect) {
  let [digest, moved, confirmed, elsewhere] = [NO_MOVES, 0, 0, 0];
  const shown: Move[] = [];
  for await (const move of clockMoves(db(), draft)) {
    digest = digestAfter(digest, move);
    const isOwn = move.clock.regionCode.startsWith(officer.regionCode);
    if (!isMoved(move)) confirmed += 1;
    else moved += 1;
    if (isMoved(move) && !isOwn) elsewhere += 1;
    if (isMoved(move) && isOwn && shown.length < SHOWN) shown.push(move);
  }
  const numbers = await fileNumbers(shown.map(({ clock }) => clock.fileId));
  const rows = shown.map(({ clock, to }) => ({
    id: clock.id,
    fileKind: clock.fileKind,
    fileId: clock.fileId,
    fileNumber: numbers.get(clock.fileId) ?? "",
    limitKey: clock.limitKey,
    startedOn: clock.startedOn,
    from: clock.dueOn,
    to: to.dueOn,
    provisional: to.provisional,
  }));
  return { digest, moved, confirmed, elsewhere, rows };
}

export type MovesPreview = Awaited<ReturnType<typeof movesPreview>>;

async function fileNumbers(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const wanted = [...new Set(ids)];
  const found = [
    ...(await db().select({ id: cases.id, number: cases.number }).from(cases).where(inArray(cases.id, wanted))),
    ...(await db()
      .select({ id: complaints.id, number: complaints.number })
      .from(complaints)
      .where(inArray(complaints.id, wanted))),
  ];
  return new Map(found.map(({ id, number }) => [id, number]));
}
