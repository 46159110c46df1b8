import "server-only";
import { and, between, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { calendarDays, calendarDrafts, calendarYears } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { DomainError, notFound, refused } from "@/lib/kernel/errors";
import { stands } from "@/lib/kernel/guard";
import type { Context } from "@/lib/workflow/context";
import { lockCalendar } from "../clocks";
import type { PublishCalendarInput } from "../input";
import { moveClocks } from "../move-clocks";
import { clockMoves, digestAfter, isMoved, type Move, NO_MOVES } from "../moves";
import { calendarRefusal } from "../policy";

type Draft = typeof calendarDrafts.$inferSelect;

/**
 * Publishes a calendar and moves, in the same transaction, exactly the clocks whose list was signed: each
 * move is an event in its file. Throws `stale` when the list is no longer the one that was shown.
 */
export async function publishCalendar(
  ctx: Context<Officer>,
  { id, version, digest }: z.output<typeof PublishCalendarInput>,
): Promise<{ id: string; year: number }> {
  const reason = calendarRefusal(ctx.actor, "");
  if (reason !== null) throw refused(reason);
  const [draft] = await ctx.db.select().from(calendarDrafts).where(eq(calendarDrafts.id, id)).for("update");
  if (!draft || calendarRefusal(ctx.actor, draft.regionCode) !== null) throw notFound();
  if (draft.version !== version || draft.publishedAt !== null) throw new DomainError("stale");
  await lockCalendar(ctx);
  const moves: Move[] = [];
  for await (const move of clockMoves(ctx.db, draft)) moves.push(move);
  const isAsSigned = moves.reduce(digestAfter, NO_MOVES) === digest;
  if (!isAsSigned && stands("calendar.signed_list")) throw new DomainError("stale");
  await replaceDays(ctx, draft);
  await moveClocks(ctx, id, moves);
  ctx.record({
    act: "calendar.publish",
    subject: { kind: "calendar", id },
    particulars: { year: draft.year, region: draft.regionCode, moved: moves.filter(isMoved).length, digest },
  });
  return { id, year: draft.year };
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
