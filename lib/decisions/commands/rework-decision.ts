import "server-only";
import { eq } from "drizzle-orm";
import { decisionItems, decisions } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { keepReturn, keepVersion } from "@/lib/returns/commands/keep-return";
import type { Returned } from "@/lib/returns/input";
import type { Context } from "@/lib/workflow/context";
import { advanceDecision } from "../advance";
import { decisionVersion } from "../queries/decision-version";

/** Begins anew after the party was told: new facts, or a review that failed, point by point. A fresh notice follows. */
export async function reworkDecision(
  ctx: Context<Officer>,
  { id, version, points }: Returned<"rework">,
): Promise<{ id: string; caseId: string }> {
  const untold = { noticeId: null, noticedOn: null, isHearingTold: false, waivedOn: null, waiver: null };
  const columns = { ...untold, submittedOn: null, approvedOn: null, approvedBy: null, approvalId: null };
  const particulars = { places: points.map(({ place }) => place) };
  const decision = await advanceDecision(ctx, { id, version, act: "rework", columns, particulars });
  await keepReturn(
    ctx,
    { ...decision, matter: "rework", subject: { decisionId: id }, round: decision.version },
    points,
  );
  await keepVersion(ctx, { decisionId: id }, decision.version, await decisionVersion(ctx.db, decision));
  await ctx.db
    .update(decisions)
    .set({ round: decision.round + 1, reviewRound: decision.reviewRound + 1 })
    .where(eq(decisions.id, id));
  const unnoticed = { isNoticed: false, noticedFen: null };
  await ctx.db.update(decisionItems).set(unnoticed).where(eq(decisionItems.decisionId, id));
  return { id, caseId: decision.caseId };
}
