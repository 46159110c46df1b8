import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { documentCounters } from "@/db/schema";
import type { System } from "@/lib/auth/actor";
import type { Context } from "@/lib/workflow/context";

/** The last number that was given of a series outside this database; `isNew` where the database knows of none. */
export type Floor = { readonly series: string; readonly year: number; readonly last: number; readonly isNew: boolean };

const FLOOR = /^(\+?)(.+):(20\d\d)=([1-9]\d{0,4})$/;

/** Reads `示人社监令字:2026=40`, with a + before it for a series that the database does not know; null for other text. */
export function floorOf(text: string): Floor | null {
  const [, plus, series, year, last] = FLOOR.exec(text) ?? [];
  return series === undefined ? null : { series, year: Number(year), last: Number(last), isNew: plus === "+" };
}

/** Every series with the last number that this database gave. */
export const lastNumbers = (ctx: Context<System>) =>
  ctx.db.select().from(documentCounters).orderBy(asc(documentCounters.prefix), asc(documentCounters.year));

/**
 * Has a series go on behind a number that was given after the backup was made, and records which numbers this database
 * skips. Answers how many they are. Throws unless the series is either known or said to be new.
 */
export async function raiseNumbers(ctx: Context<System>, { series, year, last, isNew }: Floor): Promise<number> {
  const place = and(eq(documentCounters.prefix, series), eq(documentCounters.year, year));
  const [standing] = await ctx.db.select().from(documentCounters).where(place).for("update");
  if (!standing && !isNew) throw new Error(`No number of ${series} in ${year} is known; +${series} says it is new`);
  if (standing && isNew) throw new Error(`${series} in ${year} is known here; it is written without +`);
  const from = (standing?.last ?? 0) + 1;
  if (last < from) return 0;
  await ctx.db
    .insert(documentCounters)
    .values({ prefix: series, year, last })
    .onConflictDoUpdate({ target: [documentCounters.prefix, documentCounters.year], set: { last } });
  ctx.record({ act: "numbers.skip", particulars: { series, year, from, to: last } });
  return last - from + 1;
}
