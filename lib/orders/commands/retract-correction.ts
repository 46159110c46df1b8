import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { z } from "zod";
import { orderItems, orderProofs, orderVerifications } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { reopenClock } from "@/lib/deadlines/revived-clocks";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceOrderItem, type ItemPlace } from "../advance";
import type { RetractCorrectionInput } from "../input";

/**
 * Takes back that an item was corrected: its proof was accepted and proves wrong, as where a worker did not receive
 * what was paid. It is open again with its day as it was set, or defied where it had been before.
 */
export async function retractCorrection(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof RetractCorrectionInput>,
): Promise<ItemPlace> {
  const [item] = await ctx.db.select({ defiedOn: orderItems.defiedOn }).from(orderItems).where(eq(orderItems.id, id));
  const act = item?.defiedOn ? "retractLate" : "retract";
  const { orderId, caseId } = await advanceOrderItem(ctx, { id, version, act, columns: { correctedOn: null } });
  const proofs = ctx.db.select({ id: orderProofs.id }).from(orderProofs).where(eq(orderProofs.itemId, id));
  const accepted = and(inArray(orderVerifications.proofId, proofs), eq(orderVerifications.isAccepted, true));
  await ctx.db
    .update(orderVerifications)
    .set({ retractedOn: legalDate(ctx.now), retractedBy: ctx.actor.id, retractedBecause: reason })
    .where(and(accepted, isNull(orderVerifications.retractedOn)));
  if (act === "retract") await reopenClock(ctx, id, "ORDER-ITEM");
  return { id, orderId, caseId };
}
