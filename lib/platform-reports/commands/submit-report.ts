import "server-only";
import { and, eq, inArray, ne } from "drizzle-orm";
import type { z } from "zod";
import { platformReports } from "@/db/schema";
import type { EmployerUser } from "@/lib/auth/actor";
import { issuePaper } from "@/lib/documents/issue";
import { takeSerial } from "@/lib/documents/numbering";
import { platformReport } from "@/lib/documents/templates/platform-report";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceReport } from "../advance";
import { reportOnPaper } from "../paper-inputs";
import { reportFile } from "../queries/report-file";
import type { SubmitReportInput } from "../report-input";
import { mirrorPartners } from "./mirror-partners";

/** Sends a report: it gets its receipt number and its paper, which holds the rows of the page word for word. */
export async function submitReport(
  ctx: Context<EmployerUser>,
  { id, version }: z.output<typeof SubmitReportInput>,
): Promise<{ id: string; number: string }> {
  const file = await reportFile(ctx.actor, id, ctx.now, ctx.db);
  const { period, half, regionCode, employerId } = file;
  await supersedeStanding(ctx, file);
  const serial = await takeSerial(ctx, `BG${period.regionCode}-${half}`, Number(half.slice(0, 4)));
  const receiptNumber = `BG${period.regionCode}-${half.replace("-", "")}-${String(serial).padStart(4, "0")}`;
  const today = legalDate(ctx.now);
  const columns = { submittedAt: ctx.now, submittedBy: ctx.actor.id, receiptNumber, isLate: today > period.dueOn };
  const particulars = { half, receiptNumber, ordinal: file.ordinal };
  await advanceReport(ctx, { id, version, act: "submit", columns, particulars });
  const paper = await issuePaper(ctx, {
    paper: platformReport,
    input: reportOnPaper(file, { receiptNumber, submittedOn: today, submitter: ctx.actor.name }),
    organId: period.organId,
    regionCode,
    subject: { kind: "platformReport", id },
    file: { kind: "platformReport", id },
    employerId,
  });
  if (file.kind === "platform") await mirrorPartners(ctx, file.report, file.contents.workforce.partners);
  await ctx.db.update(platformReports).set({ documentId: paper.id }).where(eq(platformReports.id, id));
  return { id, number: receiptNumber };
}

type Standing = { readonly id: string; readonly periodId: string; readonly employerId: string };

/** The version that stood until now gives way; it stays readable with its own receipt. */
async function supersedeStanding(ctx: Context<EmployerUser>, file: Standing) {
  const [standing] = await ctx.db
    .select({ id: platformReports.id })
    .from(platformReports)
    .where(
      and(
        ne(platformReports.id, file.id),
        eq(platformReports.periodId, file.periodId),
        eq(platformReports.employerId, file.employerId),
        inArray(platformReports.state, ["submitted", "returned", "accepted"]),
      ),
    );
  if (standing) await advanceReport(ctx, { id: standing.id, act: "supersede" });
}
