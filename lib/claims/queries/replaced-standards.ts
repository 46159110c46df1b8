import "server-only";
import { and, asc, desc, eq, isNotNull, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db, type Reader } from "@/db/client";
import { minimumWages, regions } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import type { LegalDate } from "@/lib/kernel/clock";
import type { MinimumWageFilter } from "../filter";
import { type MinimumStandard, standardStep } from "../minimum-wage";
import { matching, standardsOf } from "./minimum-wages";

const SHOWN = 100;

/** The entry that stands in a corrected one's place. */
const right = alias(minimumWages, "right_one");

const replacedWhere = (reader: Reader, where: SQL | undefined) =>
  reader
    .select({
      ...{ id: minimumWages.id, regionCode: minimumWages.regionCode, regionName: regions.name },
      ...{ validFrom: minimumWages.validFrom, monthlyFen: minimumWages.monthlyFen, source: minimumWages.source },
      ...{ enteredAt: minimumWages.enteredAt, replacedOn: sql<LegalDate>`${minimumWages.replacedOn}` },
      ...{ struckBecause: minimumWages.struckBecause, correctedBecause: right.reason },
      ...{ rightFrom: right.validFrom, rightFen: right.monthlyFen },
    })
    .from(minimumWages)
    .innerJoin(regions, eq(regions.code, minimumWages.regionCode))
    .leftJoin(right, eq(right.replacesId, minimumWages.id))
    .where(and(isNotNull(minimumWages.replacedOn), where))
    .orderBy(desc(minimumWages.replacedOn), desc(minimumWages.validFrom), asc(minimumWages.id));

export type ReplacedStandard = Awaited<ReturnType<typeof replacedWhere>>[number];

/** What was corrected or struck of a region's standards and those above it, but for what was entered just so again. */
export async function replacedStandards(reader: Reader, regionCode: string): Promise<readonly ReplacedStandard[]> {
  const replaced = await replacedWhere(reader, sql`${regionCode} like ${minimumWages.regionCode} || '%'`);
  if (replaced.length === 0) return [];
  const held = (await standardsOf(reader, regionCode)).map(printed);
  return replaced.filter((each) => !held.includes(printed(each)));
}

const printed = (standard: MinimumStandard): string => standardStep(standard).formula;

/** What was last corrected or struck where the officer reads the standards, each kept with the reason. */
export async function replacedList(officer: Officer, filter: MinimumWageFilter) {
  const where = matching(officer, filter);
  const rows = await replacedWhere(db(), where).limit(SHOWN + 1);
  return { rows: rows.slice(0, SHOWN), isWhole: rows.length <= SHOWN };
}

export type ReplacedList = Awaited<ReturnType<typeof replacedList>>;
