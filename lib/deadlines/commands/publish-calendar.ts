import "server-only";
import { and, between, eq, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import { calendarDays, calendarDrafts, calendarYears, deadlines } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { DomainError, notFound, refused } from "@/lib/kernel/errors";
import { stands } from "@/lib/kernel/guard";
import type { Context } from "@/lib/workflow/context";
import { lockCalendar } from "../clocks";
import type { PublishCalendarInput } from "../input";
import { clockMoves, digestAfter, isMoved, type Move, NO_MOVES } from "../moves";
import { calendarRefusal } from "../policy";

const CLOCKS_A_STATEMENT = 500;

type Draft = typeof calendarDrafts.$inferSelect;

/**
 * Publishes a calendar and moves, in the same transaction, exactly the clocks whose list was signed: each
 * move is an event in its file. Throws `stale` when the list is no longer the one that was shown.
 */
export async function publishCalendar(
  ctx: Context<Officer>,
  { id, version, digest }: z.output<typeof PublishCalendarInput>,
): Promise<{ id: string }> {
  const [draft] = await ctx.db.select().from(calendarDrafts).where(eq(calendarDrafts.id, id)).for("update");
  if (!draft) throw notFound();
  const reason = calendarRefusal(ctx.actor, draft.regionCode);
  if (reason !== null) throw refused(reason);
  if (draft.version !== version || draft.publishedAt !== null) throw new DomainError("stale");
  await lockCalendar(ctx);
  const moves: Move[] = [];
  for await (const move of clockMoves(ctx.db, draft)) moves.push(move);
  const isAsSigned = moves.reduce(digestAfter, NO_MOVES) === digest;
  if (!isAsSigned && stands("calendar.signed_list")) throw new DomainError("stale");
  await replaceDays(ctx, draft);
  await moveClocks(ctx, draft, moves);
  ctx.record({
    act: "calendar.publish",
    subject: { kind: "calendar", id },
    particulars: { year: draft.year, region: draft.regionCode, moved: moves.filter(isMoved).length, digest },
  });
  return { id };
}

async function replaceDays(ctx: Context<Officer>, { id, year, regionCode, source, days }: Draft): Promise<void> {
  const signed = { publishedBy: ctx.actor.id, publishedAt: ctx.now };
  await ctx.db
    .delete(calendarDays)
    .where(and(eq(calendarDays.regionCode, regionCode), between(calendarDays.on, `${year}-01-01`, `${year}-12-31`)));
  await ctx.db.insert(calendarDays).values(days.map((day) => ({ ...day, regionCode })));
  if (regionCode === "") {
    const row = { year, source, ...signed };
    await ctx.db.insert(calendarYears).values(row).onConflictDoUpdate({ target: calendarYears.year, set: row });
  }
  await ctx.db
    .update(calendarDrafts)
    .set({ ...signed, version: sql`${calendarDrafts.version} + 1` })
    .where(eq(calendarDrafts.id, id));
}

async function moveClocks(ctx: Context<Officer>, draft: Draft, moves: readonly Move[]): Promise<void> {
  for (let at = 0; at < moves.length; at += CLOCKS_A_STATEMENT) {
    const some = moves.slice(at, at + CLOCKS_A_STATEMENT);
    const moved = await ctx.db.execute(rewritten(some));
    if (moved.length !== some.length) throw new DomainError("stale");
  }
  for (const move of moves) {
    const { clock, to } = move;
    ctx.record({
      act: isMoved(move) ? "deadline.move" : "deadline.confirm",
      subject: { kind: clock.subjectKind, id: clock.subjectId },
      about: [clock.fileId, draft.id],
      particulars: { limit: clock.limitKey, from: clock.dueOn, to: to.dueOn, provisional: to.provisional },
    });
  }
}

/** One statement for many clocks, each only while it still is as it was read. */
function rewritten(moves: readonly Move[]): SQL {
  const rows = moves.map(({ clock: { id, version }, to: { dueOn, provisional, trace } }) => {
    return { id, version, due_on: dueOn, provisional, trace };
  });
  return sql`
    update ${deadlines} as clock
    set due_on = move.due_on, provisional = move.provisional, trace = move.trace, version = clock.version + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
      as move(id uuid, version int, due_on date, provisional boolean, trace jsonb)
    where clock.id = move.id and clock.version = move.version and clock.state = 'running'
    returning clock.id`;
}
