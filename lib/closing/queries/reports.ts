import "server-only";
import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { accounts, closingReports, closings } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { returnPointsOfClosings } from "@/lib/returns/queries/return-points";
import { closingScope } from "../scope";

/** What was written in one round of a proposal, with its writer's name. */
export async function reportOf(reader: Reader, closingId: string, round: number) {
  const [row] = await reader
    .select({
      course: closingReports.course,
      performance: closingReports.performance,
      opinion: closingReports.opinion,
      writer: accounts.name,
      writtenOn: closingReports.writtenOn,
    })
    .from(closingReports)
    .innerJoin(accounts, eq(accounts.id, closingReports.writtenBy))
    .where(and(eq(closingReports.closingId, closingId), eq(closingReports.round, round)));
  if (!row) throw new Error("a proposal without its report");
  return row;
}

/** Every proposal to end a case, newest first, with all its rounds and what was sent back in each. */
export async function closingsOfCase(actor: Actor, caseId: string, reader: Reader = db()) {
  const rows = await reader
    .select({
      id: closings.id,
      state: closings.state,
      version: closings.version,
      ground: closings.ground,
      round: closings.round,
      proposedBy: closings.proposedBy,
      endedOn: closings.endedOn,
      endedBecause: closings.endedBecause,
      endedByName: accounts.name,
      documentId: closings.documentId,
    })
    .from(closings)
    .leftJoin(accounts, eq(accounts.id, closings.endedBy))
    .where(and(eq(closings.caseId, caseId), closingScope(actor)))
    .orderBy(desc(closings.proposedOn), desc(closings.id));
  const ids = rows.map(({ id }) => id);
  const [reports, points] = await Promise.all([reportsOf(reader, ids), returnPointsOfClosings(reader, ids)]);
  return rows.map((row) => ({
    ...row,
    rounds: reports
      .filter(({ closingId }) => closingId === row.id)
      .map((report) => ({
        ...report,
        points: points.filter(({ closingId, round }) => closingId === row.id && round === report.round),
      })),
  }));
}

export type ClosingRow = Awaited<ReturnType<typeof closingsOfCase>>[number];

function reportsOf(reader: Reader, ids: string[]) {
  if (ids.length === 0) return Promise.resolve([]);
  return reader
    .select({
      closingId: closingReports.closingId,
      round: closingReports.round,
      course: closingReports.course,
      performance: closingReports.performance,
      opinion: closingReports.opinion,
      writer: accounts.name,
      writtenOn: closingReports.writtenOn,
    })
    .from(closingReports)
    .innerJoin(accounts, eq(accounts.id, closingReports.writtenBy))
    .where(inArray(closingReports.closingId, ids))
    .orderBy(asc(closingReports.round));
}
