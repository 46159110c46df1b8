import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { enforcementPayments } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement, type Enforcement } from "../advance";
import { balanceOn } from "../balance";
import type { ReversePaymentInput } from "../input";
import type { Debt } from "../lifecycle";
import { enforcementClaim } from "../queries/enforcement-claim";
import { returnedDebts, returnFen } from "../standing";
import { performOnceDone } from "./perform-once-done";
import { followPlan, hasCaseEnded, runAgain } from "./plan-clocks";

/**
 * Takes a wrong entry back; it stays on record with its reason, and what it had settled is owed again by its days. What
 * was more than the decision asks for leaves it performed.
 * Throws `invalid` where money that went back to the party would then never have come in.
 */
export async function reversePayment(
  ctx: Context<Officer>,
  { id, version, paymentId, reason }: z.output<typeof ReversePaymentInput>,
): Promise<{ id: string; caseId: string }> {
  const columns = { performedOn: null };
  const particulars = { paymentId };
  const row = await advanceEnforcement(ctx, { id, version, act: "reversePayment", columns, particulars });
  const [payment] = await ctx.db
    .select({
      ...{ reversedOn: enforcementPayments.reversedOn, debt: enforcementPayments.debt },
      amountFen: enforcementPayments.amountFen,
    })
    .from(enforcementPayments)
    .where(and(eq(enforcementPayments.id, paymentId), eq(enforcementPayments.enforcementId, id)));
  if (!payment) throw invalid({ paymentId: "payment_unknown" });
  if (payment.reversedOn !== null) throw invalid({ paymentId: "payment_reversed" });
  if (await wentBack(ctx, row, payment)) throw invalid({ paymentId: "payment_went_back" });
  await ctx.db
    .update(enforcementPayments)
    .set({ reversedOn: legalDate(ctx.now), reversedBy: ctx.actor.id, reversedBecause: reason })
    .where(eq(enforcementPayments.id, paymentId));
  await runOn(ctx, row);
  await performOnceDone(ctx, row);
  return { id, caseId: row.caseId };
}

type Payment = { readonly debt: Debt; readonly amountFen: number };

async function wentBack(ctx: Context, row: Enforcement, { debt, amountFen }: Payment): Promise<boolean> {
  if (!returnedDebts.some((returned) => returned === debt)) return false;
  const { paid, refundedFen } = balanceOn(legalDate(ctx.now), (await enforcementClaim(ctx.db, row)).claim);
  return returnFen(paid) - amountFen < refundedFen;
}

async function runOn(ctx: Context, row: Enforcement): Promise<void> {
  if (await hasCaseEnded(ctx, row)) return;
  await (row.performedOn === null ? followPlan : runAgain)(ctx, row);
}
