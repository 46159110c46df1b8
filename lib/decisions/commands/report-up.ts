import "server-only";
import type { z } from "zod";
import { decisionReports } from "@/db/schema";
import { bureausAbove, organOf } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import { tellPenaltyReported } from "@/lib/outbox/notices";
import type { Context } from "@/lib/workflow/context";
import { advanceDecision, type Decision } from "../advance";
import type { ReportUpInput } from "../report-input";
import { meetReportDays } from "./report-days";

/**
 * Records that a penalty was reported to the superior organ (《浙江省劳动保障监察条例》第三十二条, a region's rule). Where
 * that organ works with this installation, those who review and decide there are told. Throws `invalid` when the day is
 * impossible.
 */
export async function reportUp(
  ctx: Context<Officer>,
  { id, version, ...report }: z.output<typeof ReportUpInput>,
): Promise<{ id: string; caseId: string }> {
  const today = legalDate(ctx.now);
  const { reportedOn, superiorName } = report;
  const particulars = { reportedOn, superiorName };
  const decision = await advanceDecision(ctx, { id, version, act: "reportUp", particulars });
  if (reportedOn > today) throw invalid({ reportedOn: "report_day_ahead" });
  if (reportedOn < (decision.decidedOn ?? today)) throw invalid({ reportedOn: "report_before_decision" });
  const above = await bureausAbove(ctx.db, decision.regionCode);
  const superiorId = above.find(({ name }) => name === superiorName)?.id ?? null;
  const recorded = { recordedBy: ctx.actor.id, recordedOn: today };
  await ctx.db.insert(decisionReports).values({ decisionId: id, ...report, superiorId, ...recorded });
  await meetReportDays(ctx, decision, reportedOn);
  if (superiorId !== null) await tellSuperior(ctx, superiorId, decision, reportedOn);
  return { id, caseId: decision.caseId };
}

async function tellSuperior(ctx: Context, superiorId: string, decision: Decision, reportedOn: string): Promise<void> {
  const { id: decisionId, caseId, number, organId } = decision;
  const { name: organName } = await organOf(ctx.db, organId);
  await tellPenaltyReported(ctx, superiorId, { caseId, decisionId, number: number ?? "", organName, reportedOn });
}
