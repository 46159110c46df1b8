import "server-only";
import { and, asc, desc, eq, gt, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { files, platformReports, reportingPeriods, rosterFaults, rosterRows, rosters } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import { reportScope } from "../scope";
import { districtsOf } from "./contents";

/** What the reader of a roster needs: the kept file, and the districts that rows may name. */
export async function rosterSource(id: string) {
  const [row] = await db()
    .select({ sha256: files.sha256, contentType: files.contentType, regionCode: reportingPeriods.regionCode })
    .from(rosters)
    .innerJoin(files, eq(files.id, rosters.fileId))
    .innerJoin(platformReports, eq(platformReports.id, rosters.reportId))
    .innerJoin(reportingPeriods, eq(reportingPeriods.id, platformReports.periodId))
    .where(eq(rosters.id, id));
  if (!row) throw notFound();
  return { ...row, districts: await districtsOf(row.regionCode) };
}

const FAULTS_SHOWN = 50;

/** The last roster of a report with its counts by relation type and district and its first faults; null without one. */
export async function rosterOf(actor: Actor, reportId: string) {
  const [roster] = await db()
    .select({ roster: rosters, fileName: files.name })
    .from(rosters)
    .innerJoin(files, eq(files.id, rosters.fileId))
    .innerJoin(platformReports, eq(platformReports.id, rosters.reportId))
    .where(and(eq(rosters.reportId, reportId), reportScope(actor)))
    .orderBy(desc(rosters.uploadedAt), desc(rosters.id))
    .limit(1);
  if (!roster) return null;
  const { id } = roster.roster;
  const [counts, faults] = await Promise.all([
    db()
      .select({
        districtCode: rosterRows.districtCode,
        relation: rosterRows.relation,
        people: sql<number>`count(*)::int`,
      })
      .from(rosterRows)
      .where(eq(rosterRows.rosterId, id))
      .groupBy(rosterRows.districtCode, rosterRows.relation)
      .orderBy(asc(rosterRows.districtCode), asc(rosterRows.relation)),
    faultsAfter(id, 0, FAULTS_SHOWN),
  ]);
  return { ...roster.roster, fileName: roster.fileName, counts, faults };
}

export type RosterFile = NonNullable<Awaited<ReturnType<typeof rosterOf>>>;

const faultsAfter = (rosterId: string, line: number, limit: number) =>
  db()
    .select({ line: rosterFaults.line, column: rosterFaults.column, reason: rosterFaults.reason })
    .from(rosterFaults)
    .where(and(eq(rosterFaults.rosterId, rosterId), gt(rosterFaults.line, line)))
    .orderBy(asc(rosterFaults.line), asc(rosterFaults.column))
    .limit(limit);

export type RosterFaultRow = Awaited<ReturnType<typeof faultsAfter>>[number];

const PAGE = 2_000;

/** Every fault of a roster in the order of its lines. A row has at most as many faults as columns, far below a page. */
export async function* everyFault(rosterId: string): AsyncGenerator<RosterFaultRow> {
  for (let line = 0; ; ) {
    const rows = await faultsAfter(rosterId, line, PAGE);
    const last = rows.at(-1)?.line ?? 0;
    const whole = rows.length < PAGE ? rows : rows.filter((row) => row.line < last);
    yield* whole;
    if (rows.length < PAGE) return;
    line = last - 1;
  }
}
