import "server-only";
import { inArray } from "drizzle-orm";
import type { z } from "zod";
import { correctionReportFiles, correctionReports } from "@/db/schema";
import type { EmployerUser } from "@/lib/auth/actor";
import { employerOf } from "@/lib/employers/queries/employer";
import { legalDate } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import { tellCorrectionReported } from "@/lib/outbox/notices";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement, type Enforcement } from "../advance";
import type { ReportCorrectionInput } from "../correction-input";
import { reportFilesRefusal } from "../correction-policy";
import { unsentReportFiles } from "../queries/correction-reports";

/**
 * The employer reports in its portal that it corrected what the decision orders, with the files uploaded for it. It
 * confirms nothing: a case officer verifies it (`confirmCorrection`). A later report is added to the earlier ones.
 */
export async function reportCorrection(
  ctx: Context<EmployerUser>,
  { id, version, note }: z.output<typeof ReportCorrectionInput>,
): Promise<{ id: string; decisionId: string }> {
  const gathered = (await unsentReportFiles(ctx.db, ctx.actor, id)).map((file) => file.id);
  const particulars = { files: gathered.length };
  const row = await advanceEnforcement(ctx, { id, version, act: "reportCorrection", particulars });
  const reason = reportFilesRefusal(gathered.length, "report");
  if (reason !== null) throw refused(reason);
  const [report] = await ctx.db
    .insert(correctionReports)
    .values({ enforcementId: id, note, submittedBy: ctx.actor.id, submittedAt: ctx.now })
    .returning({ id: correctionReports.id });
  if (!report) throw new Error("a report was not stored");
  await ctx.db
    .update(correctionReportFiles)
    .set({ reportId: report.id })
    .where(inArray(correctionReportFiles.id, gathered));
  await tellOfficers(ctx, row);
  return { id: report.id, decisionId: row.decisionId };
}

async function tellOfficers(ctx: Context<EmployerUser>, { id, caseId, employerId, number }: Enforcement) {
  const employer = await employerOf(ctx.actor, employerId, ctx.db);
  if (!employer) return;
  const about = { caseId, enforcementId: id, number, employerName: employer.name };
  await tellCorrectionReported(ctx, { ...about, reportedOn: legalDate(ctx.now) });
}
