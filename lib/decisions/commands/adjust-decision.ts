import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { decisionItems } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { adjustmentFaults } from "../adjustment";
import { advanceDecision } from "../advance";
import { isOutsideTier } from "../bands";
import type { AdjustDecisionInput } from "../input";
import { isOutsidePast } from "../past-fines";
import { itemsOfDecision } from "../queries/decision-items";

/**
 * Makes the proposal lighter after the party was heard: a smaller amount, or a measure left out. Never heavier
 * (《行政处罚法》第四十五条第二款); what is to be heavier begins anew and is told anew.
 */
export async function adjustDecision(
  ctx: Context<Officer>,
  { id, version, measures }: z.output<typeof AdjustDecisionInput>,
): Promise<{ id: string; caseId: string }> {
  const { caseId } = await advanceDecision(ctx, { id, version, act: "adjust" });
  const items = await itemsOfDecision(ctx.db, id);
  const faults = adjustmentFaults(items, measures);
  if (Object.keys(faults).length > 0) throw invalid(faults);
  for (const [at, item] of items.entries()) {
    const typed = measures[at];
    const mine = eq(decisionItems.id, item.id);
    if (!typed?.keeps) {
      await ctx.db.delete(decisionItems).where(mine);
      continue;
    }
    const { amount, content } = typed;
    const deviation = isOutsideTier(item, amount) ? typed.deviation : "";
    const pastReason = isOutsidePast(item, amount) ? typed.pastReason : "";
    await ctx.db.update(decisionItems).set({ amountFen: amount, content, deviation, pastReason }).where(mine);
  }
  return { id, caseId };
}
