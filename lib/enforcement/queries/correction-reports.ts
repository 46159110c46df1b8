import "server-only";
import { and, asc, eq, inArray, isNull, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db, type Reader } from "@/db/client";
import { accounts, correctionAnswers, correctionReportFiles, correctionReports, files } from "@/db/schema";
import { scanStateOf } from "@/lib/attachments/scan-column";
import { type Actor, accountOf } from "@/lib/auth/actor";

const answerer = alias(accounts, "answerer");

/** What the employer reported of an account, with the files and what was answered, in order; the scope was asked. */
export async function correctionReportsOf(enforcementId: string) {
  const rows = await db()
    .select({
      ...{ id: correctionReports.id, note: correctionReports.note, submittedAt: correctionReports.submittedAt },
      ...{ submitter: accounts.name, reliedOn: correctionReports.reliedOn },
      answer: {
        ...{ verifiedOn: correctionAnswers.verifiedOn, note: correctionAnswers.note },
        manner: correctionAnswers.manner,
      },
      answerer: answerer.name,
    })
    .from(correctionReports)
    .innerJoin(accounts, eq(accounts.id, correctionReports.submittedBy))
    .leftJoin(correctionAnswers, eq(correctionAnswers.reportId, correctionReports.id))
    .leftJoin(answerer, eq(answerer.id, correctionAnswers.answeredBy))
    .where(eq(correctionReports.enforcementId, enforcementId))
    .orderBy(asc(correctionReports.submittedAt), asc(correctionReports.id));
  const sent = await filesOf(rows.map(({ id }) => id));
  return rows.map((row) => ({ ...row, files: sent.filter(({ reportId }) => reportId === row.id) }));
}

export type CorrectionReport = Awaited<ReturnType<typeof correctionReportsOf>>[number];

/** Reports of an account that nobody has answered: all of them while nothing was verified. */
export const unansweredReports = (reader: Reader, enforcementId: string): Promise<number> =>
  reader.$count(
    correctionReports,
    and(
      eq(correctionReports.enforcementId, enforcementId),
      notExists(
        db()
          .select({ one: sql`1` })
          .from(correctionAnswers)
          .where(eq(correctionAnswers.reportId, correctionReports.id)),
      ),
    ),
  );

/** When a report of this account came and whether it was answered; undefined where it is of another. */
export async function reportOfAccount(reader: Reader, enforcementId: string, reportId: string) {
  const [row] = await reader
    .select({ submittedAt: correctionReports.submittedAt, answeredOn: correctionAnswers.answeredOn })
    .from(correctionReports)
    .leftJoin(correctionAnswers, eq(correctionAnswers.reportId, correctionReports.id))
    .where(and(eq(correctionReports.id, reportId), eq(correctionReports.enforcementId, enforcementId)));
  return row;
}

async function filesOf(reportIds: readonly string[]) {
  if (reportIds.length === 0) return [];
  return db()
    .select({
      reportId: correctionReportFiles.reportId,
      fileId: files.id,
      name: files.name,
      scanState: scanStateOf(files.id),
    })
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
    .select({ id: correctionReportFiles.id, fileId: files.id, name: files.name, scanState: scanStateOf(files.id) })
    .from(correctionReportFiles)
    .innerJoin(files, eq(files.id, correctionReportFiles.fileId))
    .where(and(eq(account, enforcementId), eq(addedBy, accountId), isNull(reportId)))
    .orderBy(asc(correctionReportFiles.addedAt), asc(correctionReportFiles.id));
}
