import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import type { Context } from "@/lib/workflow/context";
import { advanceDecision } from "../advance";
import type { ScheduleHearingInput } from "../hearing-input";
import { hearingOfRound } from "../queries/hearings";
import { checkHearingDay, tellHearingDay } from "./tell-hearing-day";

type Input = z.output<typeof ScheduleHearingInput>;

/** Tells day, place and chair seven working days before, with the 听证通知书 (《行政处罚法》第六十四条第（二）项). */
export async function scheduleHearing(
  ctx: Context<Officer>,
  { id, version, ...day }: Input,
): Promise<{ id: string; caseId: string }> {
  const particulars = { heldOn: day.heldOn };
  const decision = await advanceDecision(ctx, { id, version, act: "scheduleHearing", particulars });
  await checkHearingDay(ctx, decision, day);
  const hearing = await hearingOfRound(ctx.db, decision);
  await tellHearingDay(ctx, decision, hearing.id, { day });
  return { id, caseId: decision.caseId };
}
