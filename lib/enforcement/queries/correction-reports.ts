import "server-only";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { accounts, correctionReportFiles, correctionReports, files } from "@/db/schema";
import { type Actor, accountOf } from "@/lib/auth/actor";

/** What the employer reported of an account, with the files, in order. The caller has asked the scope. */
export async function correctionReportsOf(enforcementId: string) {
  const rows = await db()
    .select({
      ...{ id: correctionReports.id, note: correctionReports.note, submittedAt: correctionReports.submittedAt },
      ...{ submitter: accounts.name, reliedOn: correctionReports.reliedOn },
    })
    .from(correctionReports)
    .innerJoin(accounts, eq(accounts.id, correctionReports.submittedBy))
    .where(eq(correctionReports.enforcementId, enforcementId))
    .orderBy(asc(correctionReports.submittedAt), asc(correctionReports.id));
  const sent = await filesOf(rows.map(({ id }) => id));
  return rows.map((row) => ({ ...row, files: sent.filter(({ reportId }) => reportId === row.id) }));
}

export type CorrectionReport = Awaited<ReturnType<typeof correctionReportsOf>>[number];

async function filesOf(reportIds: readonly string[]) {
  if (reportIds.length === 0) return [];
  return db()
    .select({ reportId: correctionReportFiles.reportId, fileId: files.id, name: files.name })
    .from(correctionReportFiles)
    .innerJoin(files, eq(files.id, correctionReportFiles.fileId))
    .where(inArray(correctionReportFiles.reportId, [...reportIds]))
    .orderBy(asc(correctionReportFiles.addedAt), asc(correctionReportFiles.id));
}

/** Files that the actor has uploaded for an account and not yet sent with a report. */
export async function unsentReportFiles(reader: Reader, actor: Actor, enforcementId: string) {
  const accountId = accountOf(actor);
  if (accountId === null) return [];
  const { enforcementId: account, addedBy, reportId } = correctionReportFiles;
  return reader
    .select({ id: correctionReportFiles.id, fileId: files.id, name: files.name })
    .from(correctionReportFiles)
    .innerJoin(files, eq(files.id, correctionReportFiles.fileId))
    .where(and(eq(account, enforcementId), eq(addedBy, accountId), isNull(reportId)))
    .orderBy(asc(correctionReportFiles.addedAt), asc(correctionReportFiles.id));
}
