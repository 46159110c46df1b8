import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement } from "../advance";
import { settledOn } from "../balance";
import type { ConfirmPerformanceInput } from "../input";
import { enforcementClaim } from "../queries/enforcement-claim";

/** Closes the account of a decision that asks for no money, or of which none is owed any more. Throws `invalid`. */
export async function confirmPerformance(
  ctx: Context<Officer>,
  { id, version, performedOn, note }: z.output<typeof ConfirmPerformanceInput>,
): Promise<{ id: string; caseId: string }> {
  const particulars = { performedOn, note };
  const row = await advanceEnforcement(ctx, { id, version, act: "perform", columns: { performedOn }, particulars });
  if (performedOn > legalDate(ctx.now)) throw invalid({ performedOn: "day_in_future" });
  if (performedOn < row.servedOn) throw invalid({ performedOn: "day_before_service" });
  const { claim } = await enforcementClaim(ctx.db, row);
  const paidOn = settledOn(claim);
  if (paidOn !== null && performedOn < paidOn) throw invalid({ performedOn: `performed_before_paid:${paidOn}` });
  return { id, caseId: row.caseId };
}
