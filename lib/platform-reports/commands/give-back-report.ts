import "server-only";
import type { z } from "zod";
import { reportRemarks } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceReport } from "../advance";
import type { GiveBackReportInput } from "../review-input";
import { tellReportMatter } from "./tell-report-matter";

/** Returns a report with a reason for each field. The enterprise corrects it by a new version; this one stays. */
export async function giveBackReport(
  ctx: Context<Officer>,
  { id, version, points }: z.output<typeof GiveBackReportInput>,
): Promise<{ id: string }> {
  const today = legalDate(ctx.now);
  const columns = { reviewedBy: ctx.actor.id, reviewedOn: today };
  const particulars = { fields: points.map(({ field }) => field) };
  const report = await advanceReport(ctx, { id, version, act: "giveBack", columns, particulars });
  const made = { reportId: id, madeBy: ctx.actor.id, madeOn: today };
  await ctx.db.insert(reportRemarks).values(points.map((point, at) => ({ ...made, ...point, ordinal: at + 1 })));
  await tellReportMatter(ctx, { matter: "returned", half: report.half, id, to: report.employerId });
  return { id };
}
