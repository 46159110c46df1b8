import { limits } from "@/lib/deadlines/limits";
import type { LegalDate } from "@/lib/kernel/clock";

const national = limits["T-NOTICE-30"];

/**
 * How many days a region's own regulation may give a public notice: no fewer than 《民事诉讼法》第九十五条, and no more
 * than the longest that was read (sixty, 青岛条例 第三十三条).
 */
export const noticeDays = { least: national.amount, most: 60 } as const;

export type NoticeTerm = { readonly amount: number; readonly basis: string };

type Row = {
  readonly regionCode: string;
  readonly effectiveFrom: LegalDate;
  readonly days: number;
  readonly basis: string;
};

/**
 * For how many days a notice runs that is put up on a day, and by what: the nearest region's latest number of those in
 * force on that day, or the statute's. `rows`: those of the region and of the regions above it.
 */
export function noticeTermIn(rows: readonly Row[], on: LegalDate): NoticeTerm {
  const [own] = rows.filter(({ effectiveFrom }) => effectiveFrom <= on).sort(nearestAndLatest);
  return own === undefined ? national : { amount: own.days, basis: own.basis };
}

/** The nearest region first, of one region the latest day first. */
export const nearestAndLatest = (one: Row, other: Row): number =>
  other.regionCode.length - one.regionCode.length || other.effectiveFrom.localeCompare(one.effectiveFrom);
