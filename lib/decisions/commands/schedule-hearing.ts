import "server-only";
import type { z } from "zod";
import { decisionHearings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { everHeld } from "@/lib/cases/queries/holders";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { limitDue } from "@/lib/deadlines/limits";
import { issuePaper } from "@/lib/documents/issue";
import { hearingNotice } from "@/lib/documents/templates/hearing-notice";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceDecision, type Decision } from "../advance";
import type { ScheduleHearingInput } from "../hearing-input";
import { hearingNoticeOnPaper } from "../hearing-paper-inputs";
import { addressedPlace } from "../paper-place";
import { withoutNumber } from "../person-paper-inputs";
import { hearingChairFault, hearingNoticeFault } from "../procedure-policy";
import { chairsOf } from "../queries/chairs";
import { standingRequest } from "../queries/hearings";

type Input = z.output<typeof ScheduleHearingInput>;

/** Tells day, place and chair seven working days before, with the 听证通知书 (《行政处罚法》第六十四条第（二）项). */
export async function scheduleHearing(
  ctx: Context<Officer>,
  { id, version, ...day }: Input,
): Promise<{ id: string; caseId: string }> {
  const particulars = { heldOn: day.heldOn };
  const decision = await advanceDecision(ctx, { id, version, act: "scheduleHearing", particulars });
  await checkDay(ctx, decision, day);
  const mine = standingRequest(decision);
  await ctx.db.update(decisionHearings).set(day).where(mine);
  const input = await hearingNoticeOnPaper(ctx.db, decision);
  const kept = withoutNumber(input);
  const paper = await issuePaper(ctx, { paper: hearingNotice, input, kept, ...addressedPlace(decision) });
  await ctx.db.update(decisionHearings).set({ noticeId: paper.id }).where(mine);
  return { id, caseId: decision.caseId };
}

async function checkDay(ctx: Context, decision: Decision, day: Pick<Input, "heldOn" | "chairId">): Promise<void> {
  const calendar = await regionCalendar(ctx.db, decision.regionCode);
  const asked = {
    ...day,
    noticeBy: limitDue("T-HEAR-NOTICE", day.heldOn, calendar).dueOn,
    today: legalDate(ctx.now),
    everHeldIds: await everHeld(ctx.db, decision.caseId),
  };
  const chairs = await chairsOf(ctx.db, decision);
  const chair = hearingChairFault(asked) ?? (chairs.some(({ id }) => id === day.chairId) ? null : "chair_unknown");
  if (chair !== null) throw invalid({ chairId: chair });
  const fault = hearingNoticeFault(asked);
  if (fault !== null) throw invalid({ heldOn: fault });
}
