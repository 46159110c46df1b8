import "server-only";
import { and, desc, eq, gte, inArray, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { discretionLadders, discretionSettings } from "@/db/schema";
import type { LegalDate } from "@/lib/kernel/clock";
import type { SettingKind } from "../lifecycle";
import { reaches } from "../scope";
import type { Tier } from "../tiers";
import { tiersOf } from "./tier-rows";

type Rules = typeof discretionLadders | typeof discretionSettings;

export type Ladder = {
  readonly id: string;
  readonly regionCode: string;
  readonly sanctionAt: number;
  readonly source: string;
  readonly effectiveFrom: LegalDate;
  /** From light to heavy. */
  readonly tiers: readonly Tier[];
};

/**
 * The ladders that stand for a violation in a region on a day, one for each of its sanctions that has one: the own
 * region's before a superior's, and of the same region the one that came into force last.
 */
export async function laddersFor(
  reader: Reader,
  regionCode: string,
  violationCode: string,
  on: LegalDate,
): Promise<readonly Ladder[]> {
  const standing = await reader
    .select()
    .from(discretionLadders)
    .where(and(eq(discretionLadders.violationCode, violationCode), isStanding(discretionLadders, regionCode, on)))
    .orderBy(...nearestAndNewest(discretionLadders));
  const chosen = standing.filter((row, at) => standing.findIndex((each) => each.sanctionAt === row.sanctionAt) === at);
  const tiers = await tiersOf(
    reader,
    chosen.map(({ id }) => id),
  );
  return chosen.map(({ id, regionCode: region, sanctionAt, source, effectiveFrom }) => {
    return { id, regionCode: region, sanctionAt, source, effectiveFrom, tiers: tiers.get(id) ?? [] };
  });
}

/** The ladder for one of a violation's sanctions; null when the region and those above it have published none. */
export async function ladderFor(
  reader: Reader,
  regionCode: string,
  violation: { readonly code: string; readonly sanctionAt: number },
  on: LegalDate,
): Promise<Ladder | null> {
  const ladders = await laddersFor(reader, regionCode, violation.code, on);
  return ladders.find(({ sanctionAt }) => sanctionAt === violation.sanctionAt) ?? null;
}

export type StandingSetting = {
  readonly value: number;
  readonly isInclusive: boolean;
  readonly source: string;
};

/** A region's number of a kind on a day; null when nobody has published one: there is no default. */
export async function settingOn(
  reader: Reader,
  regionCode: string,
  kind: SettingKind,
  on: LegalDate,
): Promise<StandingSetting | null> {
  const [row] = await reader
    .select({
      value: discretionSettings.value,
      isInclusive: discretionSettings.isInclusive,
      source: discretionSettings.source,
    })
    .from(discretionSettings)
    .where(and(eq(discretionSettings.kind, kind), isStanding(discretionSettings, regionCode, on)))
    .orderBy(...nearestAndNewest(discretionSettings))
    .limit(1);
  return row ?? null;
}

/** True when an amount reaches a threshold, by its own word on whether the number itself counts. */
export const reachesThreshold = (fen: number, { value, isInclusive }: StandingSetting): boolean =>
  isInclusive ? fen >= value : fen > value;

const isStanding = (table: Rules, regionCode: string, on: LegalDate): SQL | undefined =>
  and(
    inArray(table.state, ["published", "ended"]),
    reaches(table.regionCode, regionCode),
    lte(table.effectiveFrom, on),
    or(isNull(table.effectiveTo), gte(table.effectiveTo, on)),
    or(isNull(table.endsOn), gte(table.endsOn, on)),
  );

const nearestAndNewest = (table: Rules) => [
  desc(sql`length(${table.regionCode})`),
  desc(table.effectiveFrom),
  desc(table.id),
];
