import "server-only";
import type { z } from "zod";
import { enforcementPayments } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import { yuan } from "@/lib/kernel/money";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement } from "../advance";
import { balanceOn } from "../balance";
import type { RecordPaymentInput } from "../input";
import { enforcementClaim } from "../queries/enforcement-claim";
import { performOnceDone } from "./perform-once-done";
import { followPlan } from "./plan-clocks";

/**
 * Records money that came in for one of the debts. When nothing is owed any more the decision is performed, unless
 * something that it orders to be corrected was not verified, or a licence is still to be given up. Throws `invalid`
 * when the day is impossible, more is paid than is owed, or what goes to workers is booked row by row in the ledger.
 */
export async function recordPayment(
  ctx: Context<Officer>,
  { id, version, debt, amount, paidOn, manner, voucher }: z.output<typeof RecordPaymentInput>,
): Promise<{ id: string; caseId: string }> {
  const today = legalDate(ctx.now);
  const particulars = { debt, amountFen: amount, paidOn };
  const row = await advanceEnforcement(ctx, { id, version, act: "recordPayment", particulars });
  if (paidOn > today) throw invalid({ paidOn: "payment_in_future" });
  if (paidOn < row.servedOn) throw invalid({ paidOn: "payment_before_service" });
  const { claim, isInLedger } = await enforcementClaim(ctx.db, row);
  if (debt === "ordered" && isInLedger) throw invalid({ debt: "paid_through_ledger" });
  const owed = balanceOn(today, claim).owed[debt];
  if (amount > owed) throw invalid({ amount: `payment_exceeds_owed:${yuan(owed)}` });
  const entry = { enforcementId: id, debt, amountFen: amount, paidOn, manner, voucher };
  await ctx.db.insert(enforcementPayments).values({ ...entry, recordedBy: ctx.actor.id, recordedAt: ctx.now });
  await performOnceDone(ctx, row);
  if (debt === "fine") await followPlan(ctx, row);
  return { id, caseId: row.caseId };
}
