import "server-only";
import { and, desc, eq, gte, inArray, isNotNull, lte, ne, notInArray, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { patrolCaps, patrolJoins, patrolVisits } from "@/db/schema";
import { filesOf } from "@/lib/employers/queries/files-of";
import type { LegalDate } from "@/lib/kernel/clock";
import type { VisitBudget } from "../cap-policy";
import { uncountedStates } from "../lifecycle";

type Asked = {
  readonly employerId: string;
  readonly regionCode: string;
  /** Any day of the year that is asked about. */
  readonly on: LegalDate;
  /** A visit that is left out, because it is the one being changed. */
  readonly exceptId?: string;
};

/** How often an employer is visited in a year by whichever unit, and how often its region allows. */
export async function visitBudget(reader: Reader, asked: Asked): Promise<VisitBudget & { basis: string | null }> {
  const cap = await capOf(reader, asked.regionCode, asked.on);
  const year = asked.on.slice(0, 4);
  const [row] = await reader
    .select({ used: sql<number>`count(*)::int` })
    .from(patrolVisits)
    .where(
      and(
        inArray(patrolVisits.employerId, filesOf(reader, asked.employerId)),
        gte(patrolVisits.plannedOn, `${year}-01-01`),
        lte(patrolVisits.plannedOn, `${year}-12-31`),
        eq(patrolVisits.isCounted, true),
        notInArray(patrolVisits.state, [...uncountedStates]),
        asked.exceptId === undefined ? undefined : ne(patrolVisits.id, asked.exceptId),
      ),
    );
  return { most: cap?.mostPerYear ?? null, basis: cap?.basis ?? null, used: row?.used ?? 0 };
}

/** The number that holds for a region on a day: the nearest region's newest; undefined where none was set. */
export async function capOf(reader: Reader, regionCode: string, on: LegalDate) {
  const [cap] = await reader
    .select()
    .from(patrolCaps)
    .where(and(sql`${regionCode} like ${patrolCaps.regionCode} || '%'`, lte(patrolCaps.sinceOn, on)))
    .orderBy(desc(sql`length(${patrolCaps.regionCode})`), desc(patrolCaps.sinceOn), desc(patrolCaps.setAt))
    .limit(1);
  return cap;
}

/** Whether a checklist of a yearly plan was joined to the visit. */
export const joinsPlan = async (reader: Reader, visitId: string): Promise<boolean> =>
  (await reader.$count(patrolJoins, and(eq(patrolJoins.visitId, visitId), isNotNull(patrolJoins.planId)))) > 0;
