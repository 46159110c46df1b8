import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { deadlines, decisions, enforcementDemands, enforcements } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { restartFrom, restartSetClock, tellRestart } from "@/lib/deadlines/corrected-clocks";
import { type Corrected, correctDelivery } from "@/lib/deliveries/commands/correct-delivery";
import type { CorrectDeliveryInput } from "@/lib/deliveries/input";
import type { Context } from "@/lib/workflow/context";
import { correctByOf, payByOf } from "../queries/pay-by";
import { setCourtClock } from "./court-clock";

/**
 * Corrects a recorded delivery and, where its day changes, what runs from it: the days to pay, perform or correct and
 * the way to the court of a decision, the days of a demand letter. What is reckoned when it is read follows by itself.
 */
export async function correctServedDay(
  ctx: Context<Officer>,
  input: z.output<typeof CorrectDeliveryInput>,
): Promise<Corrected> {
  const corrected = await correctDelivery(ctx, input);
  if (corrected.from !== corrected.to) {
    await moveAccount(ctx, corrected);
    await moveDemand(ctx, corrected);
  }
  return corrected;
}

async function moveAccount(ctx: Context, { documentId, from, to }: Corrected): Promise<void> {
  const [found] = await ctx.db
    .select({ account: enforcements, decision: decisions })
    .from(enforcements)
    .innerJoin(decisions, eq(decisions.id, enforcements.decisionId))
    .where(eq(decisions.documentId, documentId))
    .for("update", { of: enforcements });
  if (!found) return;
  const payBy = await payByOf(ctx.db, found.decision, to);
  const correctBy = await correctByOf(ctx.db, found.decision, to);
  const [row] = await ctx.db
    .update(enforcements)
    .set({ servedOn: to, payBy, correctBy })
    .where(eq(enforcements.id, found.account.id))
    .returning();
  if (!row) throw new Error("an account was not moved");
  await restartFrom(ctx, row.id, "T-PAY-15", { from, to });
  if (correctBy !== null) await restartSetClock(ctx, row.id, "CORRECT-BY", { startedOn: to, dueOn: correctBy });
  await restartSetClock(ctx, row.id, "PERFORM-DUE", { startedOn: to, dueOn: payBy });
  const before = await courtClock(ctx, row.id);
  await setCourtClock(ctx, row);
  const after = await courtClock(ctx, row.id);
  if (before && after) tellRestart(ctx, before, after.dueOn);
}

async function courtClock(ctx: Context, enforcementId: string) {
  const own = and(eq(deadlines.subjectId, enforcementId), eq(deadlines.limitKey, "T-COURT-3M"));
  const [clock] = await ctx.db
    .select()
    .from(deadlines)
    .where(and(own, eq(deadlines.state, "running")));
  return clock;
}

async function moveDemand(ctx: Context, { documentId, from, to }: Corrected): Promise<void> {
  const [demand] = await ctx.db
    .update(enforcementDemands)
    .set({ servedOn: to })
    .where(and(eq(enforcementDemands.documentId, documentId), eq(enforcementDemands.servedOn, from)))
    .returning({ enforcementId: enforcementDemands.enforcementId });
  if (demand) await restartFrom(ctx, demand.enforcementId, "T-DEMAND-10", { from, to });
}
