import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { enforcementRefunds } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement } from "../advance";
import type { ReverseRefundInput } from "../refund-input";
import { performOnceDone } from "./perform-once-done";

/**
 * Takes a wrong entry of money given back away again; it stays on record with its reason, and its sum is open anew. A
 * decision that owed it again is performed once that leaves nothing owed.
 */
export async function reverseRefund(
  ctx: Context<Officer>,
  { id, version, refundId, reason }: z.output<typeof ReverseRefundInput>,
): Promise<{ id: string; caseId: string }> {
  const particulars = { refundId };
  const row = await advanceEnforcement(ctx, { id, version, act: "reverseRefund", particulars });
  const [refund] = await ctx.db
    .select({ reversedOn: enforcementRefunds.reversedOn })
    .from(enforcementRefunds)
    .where(and(eq(enforcementRefunds.id, refundId), eq(enforcementRefunds.enforcementId, id)));
  if (!refund) throw invalid({ refundId: "refund_unknown" });
  if (refund.reversedOn !== null) throw invalid({ refundId: "refund_reversed" });
  await ctx.db
    .update(enforcementRefunds)
    .set({ reversedOn: legalDate(ctx.now), reversedBy: ctx.actor.id, reversedBecause: reason })
    .where(eq(enforcementRefunds.id, refundId));
  if (row.state === "due") await performOnceDone(ctx, row);
  return { id, caseId: row.caseId };
}
