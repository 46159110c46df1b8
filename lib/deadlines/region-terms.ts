import "server-only";
import { desc, eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { regionSettings } from "@/db/schema";
import { type LimitKey, limitOf } from "./limits";

/** What a region has set, as `openClock` takes it: its number, and the article with the region's number beside it. */
export type OwnTerm = { readonly amount: number; readonly basis: string };

const keyOf = (limit: LimitKey) => `limits.${limit}`;

function termFrom(limit: LimitKey, amount: number): OwnTerm | undefined {
  const { amount: standard, basis } = limitOf(limit);
  return amount === standard ? undefined : { amount, basis: `${basis}；本地区设定为${amount}个工作日` };
}

/**
 * The term that the nearest region has set for a limit whose number is a setting (`Limit.setting`), in working days;
 * undefined where the standard holds.
 */
export async function regionTerm(reader: Reader, limit: LimitKey, regionCode: string): Promise<OwnTerm | undefined> {
  if (!limitOf(limit).setting) return undefined;
  return (await regionTerms(reader, limit))(regionCode);
}

/** The same for rows of many regions, read once. */
export async function regionTerms(
  reader: Reader,
  limit: LimitKey,
): Promise<(regionCode: string) => OwnTerm | undefined> {
  const { regionCode: place, key, amount } = regionSettings;
  const nearestFirst = await reader
    .select({ place, amount })
    .from(regionSettings)
    .where(eq(key, keyOf(limit)))
    .orderBy(desc(sql`length(${place})`));
  return (regionCode) => {
    const found = nearestFirst.find((row) => regionCode.startsWith(row.place));
    return found && termFrom(limit, found.amount);
  };
}
