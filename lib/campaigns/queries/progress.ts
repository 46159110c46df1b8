import "server-only";
import { and, asc, eq, gte, inArray, lt, lte, ne, notInArray, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Reader } from "@/db/client";
import {
  campaignEntries,
  campaignFigures,
  cases,
  complaints,
  decisions,
  employers,
  guidances,
  orders,
  patrolVisits,
  platformReports,
} from "@/db/schema";
import { standsAlone } from "@/lib/decisions/queries/in-force";
import { addDays, type LegalDate, startOf } from "@/lib/kernel/clock";
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
  const { id, table, day, region, employerId, during, counting } = sources[kind];
  const rows = await reader
    .select({ id })
    .from(table)
    .where(
      and(
        sql`${region} like ${`${frame.regionCode}%`}`,
        during(period),
        counting,
        ofIndustry(frame.industries, employerId),
        counted.length > 0 ? notInArray(id, counted) : undefined,
      ),
    )
    .orderBy(asc(day), asc(id));
  return rows.map((row) => row.id);
}

/** Where each of these rows of one kind happened. */
export async function placesOf(reader: Reader, kind: ProgressKind, ids: readonly string[]) {
  const { id, table, region } = sources[kind];
  return reader
    .select({ id, regionCode: sql<string>`${region}` })
    .from(table)
    .where(inArray(id, [...ids]));
}

const onDays = (day: AnyPgColumn) => ({
  day,
  during: ({ from, to }: Period) => and(gte(day, from), lte(day, to)),
});

const atInstants = (day: AnyPgColumn) => ({
  day,
  during: ({ from, to }: Period) => and(gte(day, startOf(from)), lt(day, startOf(addDays(to, 1)))),
});

const rowsIn = <Table extends PgTable & Record<"id" | "regionCode" | "employerId", AnyPgColumn>>(table: Table) => ({
  ...{ table, id: table.id, region: table.regionCode, employerId: table.employerId },
});

/** Where rows of each kind stand, the day that puts them into a period, and which of them count. */
const sources = {
  cases_opened: { ...rowsIn(cases), ...onDays(cases.openedOn), counting: undefined },
  cases_ended: { ...rowsIn(cases), ...onDays(cases.endedOn), counting: undefined },
  complaints: { ...rowsIn(complaints), ...onDays(complaints.receivedOn), counting: undefined },
  orders: { ...rowsIn(orders), ...onDays(orders.issuedOn), counting: ne(orders.state, "revoked") },
  visits: { ...rowsIn(patrolVisits), ...atInstants(patrolVisits.recordedAt), counting: undefined },
  decisions: {
    ...rowsIn(decisions),
    ...onDays(decisions.decidedOn),
    counting: and(inArray(decisions.kind, ["penalty", "remedy"]), standsAlone),
  },
  guidances: { ...rowsIn(guidances), ...onDays(guidances.issuedOn), counting: undefined },
  /** A correction is a further version of what was received already. */
  reports: {
    ...rowsIn(platformReports),
    ...atInstants(platformReports.submittedAt),
    counting: eq(platformReports.ordinal, 1),
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
