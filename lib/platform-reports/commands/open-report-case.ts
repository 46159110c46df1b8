import "server-only";
import type { z } from "zod";
import { competentBureau } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { openCase } from "@/lib/cases/commands/open-case";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceReport } from "../advance";
import type { OpenReportCaseInput } from "../review-input";

/** Opens a case on what a report shows, with the report as its origin. */
export async function openReportCase(
  ctx: Context<Officer>,
  { id, version, ...said }: z.output<typeof OpenReportCaseInput>,
): Promise<{ id: string; number: string }> {
  const report = await advanceReport(ctx, { id, version, act: "openCase" });
  const organ = await competentBureau(ctx.db, report.regionCode);
  if (!organ) throw refused("not_your_post");
  const { regionCode, employerId } = report;
  return openCase(ctx, { ...said, organId: organ.id, regionCode, employerId, origin: { kind: "platform_report", id } });
}
