import "server-only";
import { and, asc, desc, eq, inArray, like, lte, or, type SQL, sql } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { accounts, regions, scoreStandards, scoreWeights } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import type { LegalDate } from "@/lib/kernel/clock";
import type { ItemCode } from "../items";
import type { Weights } from "../score";

export type Standard = {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly validFrom: LegalDate;
  readonly weights: Weights;
};

const reachesTo = (regionCode: string): SQL => sql`starts_with(${regionCode}, ${scoreStandards.regionCode})`;

/**
 * The standard that holds in a region on a day: of the nearest region that has one by then, its latest. Null where
 * nobody has set any: there is no default.
 */
export async function standardOn(reader: Reader, regionCode: string, on: LegalDate): Promise<Standard | null> {
  const [row] = await reader
    .select({
      id: scoreStandards.id,
      name: scoreStandards.name,
      source: scoreStandards.source,
      validFrom: scoreStandards.validFrom,
    })
    .from(scoreStandards)
    .where(and(reachesTo(regionCode), lte(scoreStandards.validFrom, on)))
    .orderBy(desc(sql`length(${scoreStandards.regionCode})`), desc(scoreStandards.validFrom))
    .limit(1);
  if (!row) return null;
  return { ...row, weights: (await weightsOf(reader, [row.id])).get(row.id) ?? {} };
}

/** The standards of the officer's region, of those above and of those below, by region and the latest first. */
export async function standardList({ regionCode }: Officer) {
  const rows = await db()
    .select({
      id: scoreStandards.id,
      regionName: regions.name,
      name: scoreStandards.name,
      source: scoreStandards.source,
      validFrom: scoreStandards.validFrom,
      enteredBy: accounts.name,
    })
    .from(scoreStandards)
    .innerJoin(accounts, eq(accounts.id, scoreStandards.enteredBy))
    .innerJoin(regions, eq(regions.code, scoreStandards.regionCode))
    .where(or(like(scoreStandards.regionCode, `${regionCode}%`), reachesTo(regionCode)))
    .orderBy(asc(scoreStandards.regionCode), desc(scoreStandards.validFrom));
  const weights = await weightsOf(
    db(),
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, weights: weights.get(row.id) ?? {} }));
}

export type StandardRow = Awaited<ReturnType<typeof standardList>>[number];

async function weightsOf(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, Weights>> {
  const rows = await reader
    .select()
    .from(scoreWeights)
    .where(inArray(scoreWeights.standardId, [...ids]));
  const weights = new Map<string, Partial<Record<ItemCode, number>>>();
  for (const { standardId, item, points } of rows) {
    weights.set(standardId, { ...weights.get(standardId), [item]: points });
  }
  return weights;
}
