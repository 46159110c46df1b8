import "server-only";
import type { z } from "zod";
import { violatedConstraint } from "@/db/client";
import { platformReports } from "@/db/schema";
import type { EmployerUser } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { phaseOf } from "../period";
import { periodsGoverning } from "../queries/periods";
import { prefilledContents } from "../queries/prefill";
import { reporterEntry } from "../queries/reporter-entry";
import type { StartReportInput } from "../report-input";
import { windowRefusal } from "../report-policy";
import { putSections } from "./put-sections";

/** Begins an enterprise's report on a half-year: filled in already from its last report and from the register. */
export async function startReport(
  ctx: Context<EmployerUser>,
  { periodId }: z.output<typeof StartReportInput>,
): Promise<{ id: string }> {
  const reporter = await reporterEntry(ctx.db, ctx.actor);
  if (!reporter) throw refused("not_a_reporter");
  const period = (await periodsGoverning(reporter.regionCode, ctx.db)).find(({ id }) => id === periodId);
  if (!period) throw notFound();
  const reason = windowRefusal(phaseOf(period, legalDate(ctx.now)));
  if (reason !== null) throw refused(reason);
  const { contents, filled } = await prefilledContents(ctx.db, reporter, period);
  const { employerId, regionCode, kind } = reporter;
  const place = { periodId, employerId, regionCode, kind, half: period.half, ordinal: 1 };
  const [report] = await ctx.db
    .insert(platformReports)
    .values({ ...place, prefilled: filled, startedBy: ctx.actor.id, startedOn: legalDate(ctx.now) })
    .returning({ id: platformReports.id })
    .catch((error: unknown) => {
      throw violatedConstraint(error)?.startsWith("platform_reports_") ? refused("report_exists") : error;
    });
  if (!report) throw new Error("a report was not stored");
  await putSections(ctx, report.id, contents);
  ctx.record({
    act: "platformReport.start",
    subject: { kind: "platformReport", id: report.id },
    about: [employerId],
    to: "draft",
    particulars: { half: period.half, prefilled: filled },
  });
  return report;
}
