import "server-only";
import type { z } from "zod";
import { correctionAnswers } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { assertNamesNobody } from "@/lib/cases/commands/assert-names-nobody";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import { tellCorrectionRejected } from "@/lib/outbox/notices";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement } from "../advance";
import type { RejectCorrectionInput } from "../correction-input";
import { reportOfAccount } from "../queries/correction-reports";

/**
 * Answers a report of the employer: looked at, it is not corrected. The correction stays owed and its days run on; the
 * employer reads the answer and may report anew. Throws `invalid` where the report is another account's or was answered
 * or a day is impossible, `refused` (paper_names_people) where the words would tell an informant.
 */
export async function rejectCorrection(
  ctx: Context<Officer>,
  { id, version, reportId, verifiedOn, manner, note }: z.output<typeof RejectCorrectionInput>,
): Promise<{ id: string; caseId: string }> {
  const today = legalDate(ctx.now);
  const particulars = { report: reportId, verifiedOn, manner };
  const row = await advanceEnforcement(ctx, { id, version, act: "rejectCorrection", particulars });
  const { caseId, employerId, decisionId, number } = row;
  const report = await reportOfAccount(ctx.db, id, reportId);
  if (!report) throw invalid({ reportId: "correction_report_unknown" });
  if (report.answeredOn !== null) throw invalid({ reportId: "correction_report_answered" });
  if (verifiedOn > today) throw invalid({ verifiedOn: "day_in_future" });
  if (verifiedOn < legalDate(report.submittedAt)) throw invalid({ verifiedOn: "verified_before_report" });
  await assertNamesNobody(ctx, caseId, [note]);
  const answered = { answeredBy: ctx.actor.id, answeredOn: today };
  await ctx.db.insert(correctionAnswers).values({ reportId, verifiedOn, manner, note, ...answered });
  await tellCorrectionRejected(ctx, employerId, { reportId, decisionId, number, verifiedOn });
  return { id, caseId };
}
