import "server-only";
import { and, eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { platformReports, reportingPeriods } from "@/db/schema";
import { organsCompetentFor } from "@/lib/agencies/queries";
import { legalDate } from "@/lib/kernel/clock";
import { phaseOf } from "../period";
import { problemsIn } from "../problems";
import type { ReportFacts } from "../report-policy";
import { answersBefore, contentsIn, savedSteps } from "./contents";

type Row = typeof platformReports.$inferSelect;

/** What the policy of a report looks at, for the command that acts and for the page that shows its buttons. */
export async function reportFacts(reader: Reader, report: Row, now: Date): Promise<ReportFacts> {
  const [period] = await reader.select().from(reportingPeriods).where(eq(reportingPeriods.id, report.periodId));
  if (!period) throw new Error("a report without its period");
  const { periodId, employerId, kind, half, state } = report;
  const contents = contentsIn(await savedSteps(report.id, reader));
  const before = await answersBefore(employerId, half, reader);
  const problems = problemsIn({ kind, contents, before, thresholdPercent: period.thresholdPercent });
  const [draft] = await reader
    .select({ id: platformReports.id })
    .from(platformReports)
    .where(
      and(
        eq(platformReports.periodId, periodId),
        eq(platformReports.employerId, employerId),
        eq(platformReports.state, "draft"),
      ),
    );
  const phase = phaseOf(period, legalDate(now));
  const organIds = await organsCompetentFor(reader, report.regionCode);
  return { state, employerId, phase, problems: problems.length, hasDraft: draft !== undefined, organIds };
}
