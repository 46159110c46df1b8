import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { correctionReports, decisions } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement } from "../advance";
import type { ConfirmCorrectionInput } from "../input";
import { reportOfAccount } from "../queries/correction-reports";
import { performOnceDone } from "./perform-once-done";

/**
 * Records that what the decision orders to be corrected was, and how that was verified (《行政处罚法》第二十八条第一款).
 * Where nothing else is open the decision is performed. Throws `invalid` when the day is impossible.
 */
export async function confirmCorrection(
  ctx: Context<Officer>,
  { id, version, correctedOn, note, reportId = "" }: z.output<typeof ConfirmCorrectionInput>,
): Promise<{ id: string; caseId: string }> {
  const today = legalDate(ctx.now);
  const columns = { correctedOn, correctedBy: ctx.actor.id, correctedNote: note };
  const particulars = { correctedOn, note, report: reportId };
  const row = await advanceEnforcement(ctx, { id, version, act: "confirmCorrection", columns, particulars });
  if (correctedOn > today) throw invalid({ correctedOn: "day_in_future" });
  const [decision] = await ctx.db
    .select({ decidedOn: decisions.decidedOn })
    .from(decisions)
    .where(eq(decisions.id, row.decisionId));
  if (correctedOn < (decision?.decidedOn ?? row.servedOn)) throw invalid({ correctedOn: "corrected_before_decided" });
  if (reportId !== "") await relyOn(ctx, id, reportId);
  await performOnceDone(ctx, { ...row, ...columns });
  return { id, caseId: row.caseId };
}

/** Marks the report on which it was confirmed. Throws `invalid` where it is of another account or was answered. */
async function relyOn(ctx: Context<Officer>, enforcementId: string, reportId: string): Promise<void> {
  const report = await reportOfAccount(ctx.db, enforcementId, reportId);
  if (!report) throw invalid({ reportId: "correction_report_unknown" });
  if (report.answeredOn !== null) throw invalid({ reportId: "correction_report_answered" });
  const relied = { reliedOn: legalDate(ctx.now) };
  await ctx.db.update(correctionReports).set(relied).where(eq(correctionReports.id, reportId));
}
