import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { type platformReports, reporters } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceReport } from "../advance";
import type { Contents, PartnerRow } from "../content";
import { reportSource } from "../labels";
import { operationModes, platformIndustries } from "../lifecycle";
import { halfDays } from "../period";
import { contentsIn, savedSteps } from "../queries/contents";
import { holderOf } from "../queries/mirror-facts";
import type { AcceptReportInput } from "../review-input";
import { keepPartnership } from "./keep-partnership";
import { recordFacts } from "./record-facts";
import { tellReportMatter } from "./tell-report-matter";

type Report = typeof platformReports.$inferSelect;

/** Accepts a report. The register takes what it says of the enterprise and its partnerships, the receipt as source. */
export async function acceptReport(
  ctx: Context<Officer>,
  { id, version }: z.output<typeof AcceptReportInput>,
): Promise<{ id: string }> {
  const columns = { reviewedBy: ctx.actor.id, reviewedOn: legalDate(ctx.now) };
  const report = await advanceReport(ctx, { id, version, act: "accept", columns });
  const contents = contentsIn(await savedSteps(id, ctx.db));
  await keepEntry(ctx, report, contents);
  for (const row of contents.workforce.partners) await keepRelation(ctx, report, row);
  await tellReportMatter(ctx, { matter: "accepted", half: report.half, id, to: report.employerId });
  return { id };
}

async function keepEntry(ctx: Context<Officer>, report: Report, { unit }: Contents): Promise<void> {
  const [before] = await ctx.db
    .select()
    .from(reporters)
    .where(eq(reporters.employerId, report.employerId))
    .for("update");
  if (!before) return;
  const industry = platformIndustries.find((one) => one === unit.answers.industry) ?? before.industry;
  const mode = operationModes.find((one) => one === unit.answers.mode) ?? before.mode;
  const source = reportSource(report.receiptNumber ?? "");
  const fields = await recordFacts(ctx, before.id, { before, after: { ...before, industry, mode }, source });
  if (fields.length === 0) return;
  await ctx.db
    .update(reporters)
    .set({ industry, mode, version: before.version + 1 })
    .where(eq(reporters.id, before.id));
  const about = [report.employerId, report.id];
  ctx.record({ act: "reporter.confirm", subject: { kind: "reporter", id: before.id }, about, particulars: { fields } });
}

/** Only partners that are in the register of employers; the others are leads until somebody enters them. */
async function keepRelation(ctx: Context<Officer>, report: Report, row: PartnerRow): Promise<void> {
  const partnerId = await holderOf(ctx.db, row.creditCode);
  if (partnerId === null || partnerId === report.employerId) return;
  const sinceOn = row.sinceOn === "" ? halfDays(report.half).from : row.sinceOn;
  const source = reportSource(report.receiptNumber ?? "");
  await keepPartnership(ctx, { platformId: report.employerId, partnerId, districts: row.districts, sinceOn, source });
}
