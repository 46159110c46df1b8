import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { enforcementPayments } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement } from "../advance";
import type { ReversePaymentInput } from "../input";
import { followPlan, runAgain } from "./plan-clocks";

/** Takes a wrong entry back; it stays on record with its reason, and what it had settled is owed again by its days. */
export async function reversePayment(
  ctx: Context<Officer>,
  { id, version, paymentId, reason }: z.output<typeof ReversePaymentInput>,
): Promise<{ id: string; caseId: string }> {
  const columns = { performedOn: null };
  const particulars = { paymentId };
  const row = await advanceEnforcement(ctx, { id, version, act: "reversePayment", columns, particulars });
  const [payment] = await ctx.db
    .select({ reversedOn: enforcementPayments.reversedOn })
    .from(enforcementPayments)
    .where(and(eq(enforcementPayments.id, paymentId), eq(enforcementPayments.enforcementId, id)));
  if (!payment) throw invalid({ paymentId: "payment_unknown" });
  if (payment.reversedOn !== null) throw invalid({ paymentId: "payment_reversed" });
  await ctx.db
    .update(enforcementPayments)
    .set({ reversedOn: legalDate(ctx.now), reversedBy: ctx.actor.id, reversedBecause: reason })
    .where(eq(enforcementPayments.id, paymentId));
  if (row.performedOn !== null) await runAgain(ctx, row);
  else await followPlan(ctx, row);
  return { id, caseId: row.caseId };
}
