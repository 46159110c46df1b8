import "server-only";
import { asc, desc, eq, like, or, sql } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { accounts, minimumWages, regions } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import type { MinimumStandard } from "../minimum-wage";

/** The standards of a region: its own where any was entered, or those of the nearest region above that has some. */
export async function standardsOf(reader: Reader, regionCode: string): Promise<readonly MinimumStandard[]> {
  const rows = await reader
    .select({
      regionCode: minimumWages.regionCode,
      validFrom: minimumWages.validFrom,
      monthlyFen: minimumWages.monthlyFen,
    })
    .from(minimumWages)
    .where(sql`${regionCode} like ${minimumWages.regionCode} || '%'`)
    .orderBy(desc(sql`length(${minimumWages.regionCode})`), asc(minimumWages.validFrom));
  const nearest = rows[0]?.regionCode;
  return rows.filter((row) => row.regionCode === nearest);
}

export const regionStandards = (regionCode: string) => standardsOf(db(), regionCode);

/** The standards that hold in the officer's region or below it, by region and the latest first. */
export const minimumWageList = ({ regionCode }: Officer) =>
  db()
    .select({
      id: minimumWages.id,
      regionName: regions.name,
      validFrom: minimumWages.validFrom,
      monthlyFen: minimumWages.monthlyFen,
      source: minimumWages.source,
      enteredBy: accounts.name,
    })
    .from(minimumWages)
    .innerJoin(accounts, eq(accounts.id, minimumWages.enteredBy))
    .innerJoin(regions, eq(regions.code, minimumWages.regionCode))
    .where(
      or(like(minimumWages.regionCode, `${regionCode}%`), sql`${regionCode} like ${minimumWages.regionCode} || '%'`),
    )
    .orderBy(asc(minimumWages.regionCode), desc(minimumWages.validFrom));

export type MinimumWageRow = Awaited<ReturnType<typeof minimumWageList>>[number];
