import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { claimPayments, paymentProofs } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { invalid, notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advancePaymentProof } from "../advance";
import type { CorrectPaymentInput } from "../payment-input";
import { correctionRefusal } from "../payment-policy";
import { proofScope } from "../scope";
import { takeBack } from "./take-back";

/**
 * Corrects an accepted payment that its worker did not receive, or not whole: what came stands, the rest is owed again.
 * Throws `refused` where it was taken back already, `invalid` where nothing of it is missing.
 */
export async function correctPayment(
  ctx: Context<Officer>,
  { id, received, reason }: z.output<typeof CorrectPaymentInput>,
): Promise<{ id: string; caseId: string; claimId: string }> {
  const [place] = await ctx.db
    .select({ proofId: claimPayments.proofId })
    .from(claimPayments)
    .innerJoin(paymentProofs, eq(paymentProofs.id, claimPayments.proofId))
    .where(and(eq(claimPayments.id, id), proofScope(ctx.actor)));
  if (!place) throw notFound();
  const particulars = { payment: id, receivedFen: received };
  const { caseId } = await advancePaymentProof(ctx, { id: place.proofId, act: "correct", particulars });
  const [payment] = await ctx.db.select().from(claimPayments).where(eq(claimPayments.id, id)).for("update");
  if (!payment) throw notFound();
  const taken = correctionRefusal(payment);
  if (taken !== null) throw refused(taken);
  if (received >= payment.amountFen) throw invalid({ received: "received_whole" });
  await takeBack(ctx, payment, received, reason);
  return { id: payment.id, caseId, claimId: payment.claimId };
}
