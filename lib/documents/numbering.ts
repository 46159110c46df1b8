import "server-only";
import { sql } from "drizzle-orm";
import { documentCounters } from "@/db/schema";
import { formatDocumentNumber } from "@/lib/kernel/document-number";
import type { Context } from "@/lib/workflow/context";

/**
 * Takes the next number of a series (prefix × year) from its locked counter row: without gaps and
 * without doubles, because a transaction that rolls back gives its number back.
 */
export async function takeNumber(ctx: Context, prefix: string, year: number): Promise<string> {
  return formatDocumentNumber({ prefix, year, serial: await takeSerial(ctx, prefix, year) });
}

/** The serial alone, for registers that write their numbers in another form. */
export async function takeSerial(ctx: Context, series: string, year: number): Promise<number> {
  const [row] = await ctx.db
    .insert(documentCounters)
    .values({ prefix: series, year, last: 1 })
    .onConflictDoUpdate({
      target: [documentCounters.prefix, documentCounters.year],
      set: { last: sql`${documentCounters.last} + 1` },
    })
    .returning({ last: documentCounters.last });
  if (!row) throw new Error(`no counter for ${series}`);
  return row.last;
}
