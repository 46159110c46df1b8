import "server-only";
import { eq } from "drizzle-orm";
import { claimPayments } from "@/db/schema";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";

type Accepted = typeof claimPayments.$inferSelect;

/** Takes a payment back that was accepted; what of it came stands in its place, by the same proof, day and manner. */
export async function takeBack(ctx: Context, payment: Accepted, receivedFen: number, because: string): Promise<void> {
  await ctx.db
    .update(claimPayments)
    .set({ reopenedOn: legalDate(ctx.now), reopenedBecause: because })
    .where(eq(claimPayments.id, payment.id));
  if (receivedFen === 0) return;
  const { proofId, claimId, paidOn, manner, reference } = payment;
  const same = { proofId, claimId, paidOn, manner, reference };
  await ctx.db.insert(claimPayments).values({ ...same, amountFen: receivedFen, correctsId: payment.id });
}
