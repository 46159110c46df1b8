import "server-only";
import { and, arrayContains, desc, eq, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { employers, platformReports } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { bigrams } from "@/lib/kernel/bigrams";
import { minuteStamp } from "@/lib/kernel/clock";
import { olderThan, type Page, pageOf } from "@/lib/workflow/paging";
import type { ReportFilter } from "../filter";
import { reportScope } from "../scope";

const rowsOf = (where: SQL | undefined, limit: number) =>
  db()
    .select({
      id: platformReports.id,
      name: employers.name,
      creditCode: employers.creditCode,
      half: platformReports.half,
      kind: platformReports.kind,
      ordinal: platformReports.ordinal,
      state: platformReports.state,
      isLate: platformReports.isLate,
      receiptNumber: platformReports.receiptNumber,
      submittedAt: platformReports.submittedAt,
    })
    .from(platformReports)
    .innerJoin(employers, eq(employers.id, platformReports.employerId))
    .where(where)
    .orderBy(desc(platformReports.submittedAt), desc(platformReports.id))
    .limit(limit)
    .then((rows) => rows.map((row) => ({ ...row, at: row.submittedAt ? minuteStamp(row.submittedAt) : "" })));

export type ReportListRow = Awaited<ReturnType<typeof rowsOf>>[number];

function matching(actor: Actor, { q, half, kind, state, late }: ReportFilter): SQL | undefined {
  const pairs = bigrams(q ?? "");
  return and(
    reportScope(actor),
    half ? eq(platformReports.half, half) : undefined,
    kind && eq(platformReports.kind, kind),
    state && eq(platformReports.state, state),
    late && eq(platformReports.isLate, true),
    pairs.length > 0
      ? or(arrayContains(employers.nameBigrams, pairs), eq(employers.creditCode, (q ?? "").toUpperCase()))
      : undefined,
  );
}

/** One page of the reports that were sent, newest first. */
export function reportList(actor: Actor, filter: ReportFilter, size?: number): Promise<Page<ReportListRow>> {
  const where = and(matching(actor, filter), olderThan(filter.after, platformReports.submittedAt, platformReports.id));
  return pageOf(
    (limit) => rowsOf(where, limit),
    (row) => [row.submittedAt?.toISOString() ?? "", row.id],
    size,
  );
}

const CEILING = 10_000;

/** How many match, counted no further than the ceiling. */
export async function reportCount(actor: Actor, filter: ReportFilter, ceiling: number = CEILING): Promise<number> {
  const matched = db()
    .select({ one: sql`1`.as("one") })
    .from(platformReports)
    .innerJoin(employers, eq(employers.id, platformReports.employerId))
    .where(matching(actor, filter))
    .limit(ceiling + 1)
    .as("matched");
  const [row] = await db().select({ n: sql<number>`count(*)::int` }).from(matched);
  return row?.n ?? 0;
}
