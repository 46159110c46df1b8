import "server-only";
import { and, eq, max } from "drizzle-orm";
import type { z } from "zod";
import { platformReports } from "@/db/schema";
import type { EmployerUser } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceReport } from "../advance";
import { contentsIn, savedSteps } from "../queries/contents";
import type { CorrectReportInput } from "../report-input";
import { putSections } from "./put-sections";

/** Begins a further version of a report that was sent. The sent one stays as it is and counts until this is sent. */
export async function correctReport(
  ctx: Context<EmployerUser>,
  { id, version }: z.output<typeof CorrectReportInput>,
): Promise<{ id: string }> {
  const sent = await advanceReport(ctx, { id, version, act: "correct" });
  const { periodId, employerId, regionCode, half, kind } = sent;
  const [last] = await ctx.db
    .select({ ordinal: max(platformReports.ordinal) })
    .from(platformReports)
    .where(and(eq(platformReports.periodId, periodId), eq(platformReports.employerId, employerId)));
  const place = { periodId, employerId, regionCode, half, kind, ordinal: (last?.ordinal ?? 0) + 1 };
  const [report] = await ctx.db
    .insert(platformReports)
    .values({ ...place, prefilled: 0, startedBy: ctx.actor.id, startedOn: legalDate(ctx.now) })
    .returning({ id: platformReports.id });
  if (!report) throw new Error("a correction was not stored");
  await putSections(ctx, report.id, contentsIn(await savedSteps(id, ctx.db)), 1);
  ctx.record({
    act: "platformReport.start",
    subject: { kind: "platformReport", id: report.id },
    about: [employerId, id],
    to: "draft",
    particulars: { half, ordinal: place.ordinal },
  });
  return report;
}
