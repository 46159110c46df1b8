import "server-only";
import { eq, sql } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { noticeTerms, regions } from "@/db/schema";
import type { LegalDate } from "@/lib/kernel/clock";
import { type NoticeTerm, nearestAndLatest, noticeTermIn } from "../notice-terms";

/** The numbers of a region and of those above it, the nearest region's first and of one region the latest first. */
export async function noticeTermsOf(regionCode: string, reader: Reader = db()) {
  const { regionCode: place, effectiveFrom, days, basis } = noticeTerms;
  const rows = await reader
    .select({ regionCode: place, effectiveFrom, days, basis, region: regions.name })
    .from(noticeTerms)
    .innerJoin(regions, eq(regions.code, place))
    .where(sql`starts_with(${regionCode}, ${place})`);
  return rows.sort(nearestAndLatest);
}

/** For how many days a notice runs that is put up there on that day, and by what. */
export const noticeTermOn = async (regionCode: string, on: LegalDate, reader: Reader = db()): Promise<NoticeTerm> =>
  noticeTermIn(await noticeTermsOf(regionCode, reader), on);
