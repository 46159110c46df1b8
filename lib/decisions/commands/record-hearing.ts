import "server-only";
import type { z } from "zod";
import { decisionHearings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { assertNamesNobody } from "@/lib/cases/commands/assert-names-nobody";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { issuePaper } from "@/lib/documents/issue";
import { hearingRecord } from "@/lib/documents/templates/hearing-record";
import { hearingReport } from "@/lib/documents/templates/hearing-report";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import { servedOn } from "@/lib/orders/queries/served-on";
import type { Context } from "@/lib/workflow/context";
import { advanceDecision, type Decision } from "../advance";
import { toldBy } from "../hearing-days";
import type { RecordHearingInput } from "../hearing-input";
import { hearingRecordOnPaper, hearingReportOnPaper } from "../hearing-paper-inputs";
import { hearingBenchFault, hearingOutcomeFault } from "../hearing-policy";
import type { HearingOutcome } from "../lifecycle";
import { paperPlace } from "../paper-place";
import { hearingOfRound, standingRequest } from "../queries/hearings";

/**
 * Records a hearing that was held, with the 听证笔录 and 听证报告, or that was given up by not coming, walking out or in
 * words (《行政处罚法》第六十四条第（六）项、第（八）项, 第六十五条). Throws `refused` (paper_names_people) where what the officers
 * said, which the party reads and signs, tells an informant.
 */
export async function recordHearing(
  ctx: Context<Officer>,
  { id, version, ...held }: z.output<typeof RecordHearingInput>,
): Promise<{ id: string; caseId: string }> {
  const particulars = { outcome: held.outcome };
  const decision = await advanceDecision(ctx, { id, version, act: "recordHearing", particulars });
  const mine = standingRequest(decision);
  await assertNamesNobody(ctx, decision.caseId, [held.officersSaid]);
  await checkOutcome(ctx, decision, held.outcome);
  await ctx.db.update(decisionHearings).set(held).where(mine);
  const place = paperPlace(decision);
  if (held.outcome === "held") {
    const input = await hearingRecordOnPaper(ctx.db, decision);
    const { id: recordId } = await issuePaper(ctx, { paper: hearingRecord, input, ...place });
    await ctx.db.update(decisionHearings).set({ recordId }).where(mine);
  }
  const report = await hearingReportOnPaper(ctx.db, decision);
  const { id: reportId } = await issuePaper(ctx, { paper: hearingReport, input: report, ...place });
  await ctx.db.update(decisionHearings).set({ reportId }).where(mine);
  return { id, caseId: decision.caseId };
}

async function checkOutcome(ctx: Context, decision: Decision, outcome: HearingOutcome): Promise<void> {
  const { heldOn, noticeId, recusal, isChairOfCase } = await hearingOfRound(ctx.db, decision);
  if (heldOn === null || noticeId === null) throw new Error("a hearing without its day");
  const calendar = await regionCalendar(ctx.db, decision.regionCode);
  const fault =
    hearingBenchFault({ outcome, recusal, isChairOfCase }) ??
    hearingOutcomeFault({
      ...{ outcome, heldOn, today: legalDate(ctx.now) },
      noticeServedOn: await servedOn(ctx.db, noticeId),
      noticeBy: toldBy(heldOn, calendar),
    });
  if (fault !== null) throw invalid({ outcome: fault });
}
