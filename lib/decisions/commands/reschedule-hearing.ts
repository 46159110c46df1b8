import "server-only";
import type { z } from "zod";
import { hearingChanges } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { putOutOfUse } from "@/lib/documents/put-out-of-use";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceDecision } from "../advance";
import type { RescheduleHearingInput } from "../hearing-input";
import { replacedNotice } from "../hearing-paper-inputs";
import { type HearingRow, hearingOfRound } from "../queries/hearings";
import { checkHearingDay, tellHearingDay } from "./tell-hearing-day";

type Input = z.output<typeof RescheduleHearingInput>;

/**
 * Another day, place or chair before the hearing was held, with the reason: a 听证通知书 that replaces the earlier one.
 * Its seven working days run anew from its own service.
 */
export async function rescheduleHearing(
  ctx: Context<Officer>,
  { id, version, reason, ...day }: Input,
): Promise<{ id: string; caseId: string }> {
  const particulars = { heldOn: day.heldOn, reason };
  const decision = await advanceDecision(ctx, { id, version, act: "rescheduleHearing", particulars });
  await checkHearingDay(ctx, decision, day);
  const { told, noticeId, hearingId } = toldBefore(await hearingOfRound(ctx.db, decision));
  const by = { changedOn: legalDate(ctx.now), changedAt: ctx.now, changedBy: ctx.actor.id };
  await ctx.db.insert(hearingChanges).values({ hearingId, noticeId, ...told, ...by, reason });
  const replaces = await replacedNotice(ctx.db, noticeId, reason);
  const replacedById = await tellHearingDay(ctx, decision, hearingId, { day, replaces });
  await putOutOfUse(ctx, { documentId: noticeId, replacedById, reason });
  return { id, caseId: decision.caseId };
}

function toldBefore({ id, heldOn, heldAt, place, chairId, noticeId }: HearingRow) {
  if (heldOn === null || heldAt === null || place === null || chairId === null || noticeId === null)
    throw new Error("a hearing that was told without its day");
  return { hearingId: id, noticeId, told: { heldOn, heldAt, place, chairId } };
}
