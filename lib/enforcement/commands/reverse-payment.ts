import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { cases, enforcementPayments } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { endedStates } from "@/lib/cases/lifecycle";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement, type Enforcement } from "../advance";
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
  await runOn(ctx, row);
  return { id, caseId: row.caseId };
}

/** In a case that has ended, as a court has its enforcement, no day runs again. */
async function runOn(ctx: Context, row: Enforcement): Promise<void> {
  const [kase] = await ctx.db.select({ state: cases.state }).from(cases).where(eq(cases.id, row.caseId));
  if (kase === undefined || endedStates.includes(kase.state)) return;
  await (row.performedOn === null ? followPlan : runAgain)(ctx, row);
}
