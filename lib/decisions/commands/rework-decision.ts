import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { decisionItems, decisions } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import type { Context } from "@/lib/workflow/context";
import { advanceDecision } from "../advance";
import type { WithdrawDecisionInput } from "../input";

/** Begins anew after the party was told: new facts, or a review that failed. A fresh notice follows. */
export async function reworkDecision(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof WithdrawDecisionInput>,
): Promise<{ id: string; caseId: string }> {
  const untold = { noticeId: null, noticedOn: null, isHearingTold: false, waivedOn: null, waiver: null };
  const columns = { ...untold, submittedOn: null, approvedOn: null, approvedBy: null, approvalId: null };
  const decision = await advanceDecision(ctx, { id, version, act: "rework", columns, particulars: { reason } });
  await ctx.db
    .update(decisions)
    .set({ round: decision.round + 1 })
    .where(eq(decisions.id, id));
  const unnoticed = { isNoticed: false, noticedFen: null };
  await ctx.db.update(decisionItems).set(unnoticed).where(eq(decisionItems.decisionId, id));
  return { id, caseId: decision.caseId };
}
