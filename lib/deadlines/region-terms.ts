import "server-only";
import { desc, eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { regionSettings } from "@/db/schema";
import { type LimitKey, limitOf } from "./limits";

/** What a region has set, as `openClock` takes it: its number, and the article with the region's number beside it. */
export type OwnTerm = { readonly amount: number; readonly basis: string };

const keyOf = (limit: LimitKey) => `limits.${limit}`;

function termFrom(limit: LimitKey, amount: number): OwnTerm | undefined {
  return amount === limitOf(limit).amount ? undefined : { amount, basis: basisOf(limit, amount) };
}

const basisOf = (limit: LimitKey, amount: number) => `${limitOf(limit).basis}；本地区设定为${amount}个工作日`;

/**
 * The term that the nearest region has set for a limit whose number is a setting (`Limit.setting`), in working days;
 * undefined where the standard holds.
 */
export async function regionTerm(reader: Reader, limit: LimitKey, regionCode: string): Promise<OwnTerm | undefined> {
  if (!limitOf(limit).setting) return undefined;
  return (await regionTerms(reader, limit))(regionCode);
}

/**
 * The term that the nearest region has set at all, also where it is the standard's: for a limit that runs only where a
 * region's own rule asks for it. Undefined where none has, or has set nothing (0).
 */
export async function ownTerm(reader: Reader, limit: LimitKey, regionCode: string): Promise<OwnTerm | undefined> {
  const amount = (await nearestAmounts(reader, limit))(regionCode);
  return amount === undefined || amount === 0 ? undefined : { amount, basis: basisOf(limit, amount) };
}

/** The term of `regionTerm` for rows of many regions, read once. */
export async function regionTerms(
  reader: Reader,
  limit: LimitKey,
): Promise<(regionCode: string) => OwnTerm | undefined> {
  const amountIn = await nearestAmounts(reader, limit);
  return (regionCode) => {
    const amount = amountIn(regionCode);
    return amount === undefined ? undefined : termFrom(limit, amount);
  };
}

async function nearestAmounts(reader: Reader, limit: LimitKey): Promise<(regionCode: string) => number | undefined> {
  const { regionCode: place, key, amount } = regionSettings;
  const nearestFirst = await reader
    .select({ place, amount })
    .from(regionSettings)
    .where(eq(key, keyOf(limit)))
    .orderBy(desc(sql`length(${place})`));
  return (regionCode) => nearestFirst.find((row) => regionCode.startsWith(row.place))?.amount;
}
