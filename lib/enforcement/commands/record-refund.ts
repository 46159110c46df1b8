import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { decisions, enforcementRefunds } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import { yuan } from "@/lib/kernel/money";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement, type Enforcement } from "../advance";
import { annullingResults, changingResults, type ReviewResult } from "../lifecycle";
import { enforcementState } from "../queries/enforcement-facts";
import type { RecordRefundInput } from "../refund-input";

/**
 * Records that money which a decision, fallen or changed, does not ask for any more was given back to the party. Throws
 * `invalid` when the day is impossible, or more goes back than was paid in beyond it and not yet returned.
 */
export async function recordRefund(
  ctx: Context<Officer>,
  { id, version, amount, ...refund }: z.output<typeof RecordRefundInput>,
): Promise<{ id: string; caseId: string }> {
  const { refundedOn } = refund;
  const particulars = { amountFen: amount, refundedOn };
  const row = await advanceEnforcement(ctx, { id, version, act: "recordRefund", particulars });
  if (refundedOn > legalDate(ctx.now)) throw invalid({ refundedOn: "refund_in_future" });
  const { facts, reviews } = await enforcementState(ctx.db, row, ctx.now);
  const fell = await fellOn(ctx, row, reviews);
  if (refundedOn < fell) throw invalid({ refundedOn: `refund_before_fall:${fell}` });
  if (amount > facts.toReturnFen) throw invalid({ amount: `refund_exceeds_paid:${yuan(facts.toReturnFen)}` });
  const recorded = { recordedBy: ctx.actor.id, recordedAt: ctx.now };
  await ctx.db.insert(enforcementRefunds).values({ enforcementId: id, amountFen: amount, ...refund, ...recorded });
  return { id, caseId: row.caseId };
}

type Reviews = Awaited<ReturnType<typeof enforcementState>>["reviews"];

const lessening: readonly ReviewResult[] = [...changingResults, ...annullingResults];

/** The first day on which the organ, a reconsideration or a court took from the decision; else that of its service. */
async function fellOn(ctx: Context, { decisionId, servedOn }: Enforcement, reviews: Reviews): Promise<LegalDate> {
  const { revokedOn } = decisions;
  const [decision] = await ctx.db.select({ revokedOn }).from(decisions).where(eq(decisions.id, decisionId));
  const lessened = reviews.filter(({ result }) => result !== null && lessening.includes(result));
  const days = [...lessened.map(({ concludedOn }) => concludedOn), decision?.revokedOn].flatMap((day) => day ?? []);
  return days.toSorted()[0] ?? servedOn;
}
