import "server-only";
import { and, asc, eq, gte, inArray, lte, notInArray, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Reader } from "@/db/client";
import { campaignEntries, campaignFigures, cases, complaints, employers, orders } from "@/db/schema";
import type { LegalDate } from "@/lib/kernel/clock";
import type { ProgressKind } from "../lifecycle";

type Frame = { readonly regionCode: string; readonly industries: readonly string[] };
type Period = { readonly from: LegalDate; readonly to: LegalDate };

/**
 * Ids of the rows of one kind that fall into a period and that no earlier round of the task has counted:
 * what was entered on a cut-off day after the cut-off counts in the next.
 */
export async function rowsOfProgress(
  reader: Reader,
  kind: ProgressKind,
  frame: Frame,
  period: Period,
  taskId: string,
): Promise<string[]> {
  const counted = await countedBefore(reader, kind, taskId);
  const { id, table, day, region, employerId } = sources[kind];
  const rows = await reader
    .select({ id })
    .from(table)
    .where(
      and(
        sql`${region} like ${`${frame.regionCode}%`}`,
        gte(day, period.from),
        lte(day, period.to),
        ofIndustry(frame.industries, employerId),
        counted.length > 0 ? notInArray(id, counted) : undefined,
      ),
    )
    .orderBy(asc(day), asc(id));
  return rows.map((row) => row.id);
}

const sources = {
  cases_opened: {
    ...{ table: cases, id: cases.id, day: cases.openedOn, region: cases.regionCode, employerId: cases.employerId },
  },
  cases_ended: {
    ...{ table: cases, id: cases.id, day: cases.endedOn, region: cases.regionCode, employerId: cases.employerId },
  },
  complaints: {
    ...{ table: complaints, id: complaints.id, day: complaints.receivedOn, region: complaints.regionCode },
    employerId: complaints.employerId,
  },
  orders: {
    ...{ table: orders, id: orders.id, day: orders.issuedOn, region: orders.regionCode },
    employerId: orders.employerId,
  },
} as const;

function ofIndustry(industries: readonly string[], employerId: AnyPgColumn): SQL | undefined {
  if (industries.length === 0) return undefined;
  return sql`exists (select 1 from ${employers} where ${employers.id} = ${employerId}
    and ${inArray(employers.industry, [...industries])})`;
}

async function countedBefore(reader: Reader, kind: ProgressKind, taskId: string): Promise<string[]> {
  const rows = await reader
    .select({ rowIds: campaignFigures.rowIds })
    .from(campaignFigures)
    .innerJoin(campaignEntries, eq(campaignEntries.id, campaignFigures.entryId))
    .where(and(eq(campaignEntries.taskId, taskId), eq(campaignFigures.kind, kind)));
  return [...new Set(rows.flatMap(({ rowIds }) => rowIds))];
}
