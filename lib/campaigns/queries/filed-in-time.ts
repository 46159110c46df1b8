import "server-only";
import { and, desc, gte, lt, lte, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { reportingPeriods } from "@/db/schema";
import type { Spans } from "../effect";

/** Whose records are counted, where, and when. */
export type Counted = { readonly files: SQL; readonly regionCode: string; readonly spans: Spans };

/**
 * For the effect of a special action: the employers of its frame that reported in time for the last half-year due
 * before the start, and for the last one due since; null unless there are both.
 */
export async function filedInTime(of: Counted): Promise<SQL | null> {
  const { from, to } = of.spans.after;
  const { dueOn } = reportingPeriods;
  const [before, after] = await Promise.all([
    lastHalf(of, lt(dueOn, from)),
    lastHalf(of, and(gte(dueOn, from), lte(dueOn, to))),
  ]);
  if (before === undefined || after === undefined || before === after) return null;
  return sql`
    select distinct f.place, case when p.half = ${before} then 'before' else 'after' end as span, f.employer_id as id,
      0::bigint as fen
    from (${of.files}) f join platform_reports p on p.employer_id = f.file_id
    where p.half in (${before}, ${after}) and p.state <> 'draft' and not p.is_late
      and starts_with(p.region_code, ${of.regionCode})`;
}

/** The half-year due last on such a day, of the periods set in the region, below it, or above it. */
async function lastHalf({ regionCode }: Counted, isDue: SQL | undefined): Promise<string | undefined> {
  const own = sql`starts_with(${reportingPeriods.regionCode}, ${regionCode})`;
  const binds = sql`starts_with(${regionCode}, ${reportingPeriods.regionCode})`;
  const [row] = await db()
    .select({ half: reportingPeriods.half })
    .from(reportingPeriods)
    .where(and(or(own, binds), isDue))
    .orderBy(desc(reportingPeriods.dueOn))
    .limit(1);
  return row?.half;
}
