import "server-only";
import { asc, inArray } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { discretionTiers } from "@/db/schema";
import type { Tier } from "../tiers";

/** The tiers of some ladders, from light to heavy, by ladder. */
export async function tiersOf(reader: Reader, ladderIds: readonly string[]): Promise<ReadonlyMap<string, Tier[]>> {
  const found = new Map<string, Tier[]>();
  if (ladderIds.length === 0) return found;
  const rows = await reader
    .select()
    .from(discretionTiers)
    .where(inArray(discretionTiers.ladderId, [...ladderIds]))
    .orderBy(asc(discretionTiers.ladderId), asc(discretionTiers.ordinal));
  for (const row of rows) found.set(row.ladderId, [...(found.get(row.ladderId) ?? []), tierOf(row)]);
  return found;
}

const tierOf = (row: typeof discretionTiers.$inferSelect): Tier => ({
  name: row.name,
  wording: row.wording,
  match: row.match,
  criteria: {
    workers: { from: row.workersFrom, below: row.workersBelow },
    amountFen: { from: row.amountFromFen, below: row.amountBelowFen },
    overdueDays: { from: row.overdueDaysFrom, below: row.overdueDaysBelow },
    repeats: { from: row.repeatsFrom, below: row.repeatsBelow },
  },
  minHundredths: row.minHundredths,
  maxHundredths: row.maxHundredths,
});
