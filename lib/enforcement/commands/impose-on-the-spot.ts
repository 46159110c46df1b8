import "server-only";
import type { Officer } from "@/lib/auth/actor";
import { decideOnTheSpot } from "@/lib/decisions/commands/decide-on-the-spot";
import type { SpotInput } from "@/lib/decisions/spot-input";
import type { Context } from "@/lib/workflow/context";
import { openEnforcement } from "./open-enforcement";
import { recordPayment } from "./record-payment";

/**
 * A penalty on the spot with what follows from it: its account is open at once, and a fine that was collected against
 * the finance department's receipt (《行政处罚法》第六十八条至第七十条) is entered in it.
 */
export async function imposeOnTheSpot(
  ctx: Context<Officer>,
  input: SpotInput,
): Promise<{ id: string; caseId: string; number: string }> {
  const { id, caseId, number, servedOn, fineFen } = await decideOnTheSpot(ctx, input);
  const enforcementId = await openEnforcement(ctx, { decisionId: id, servedOn });
  if (input.collect !== "none" && enforcementId !== null) {
    await recordPayment(ctx, {
      ...{ id: enforcementId, version: 1, debt: "fine", amount: fineFen, paidOn: servedOn, manner: "on_the_spot" },
      voucher: input.receiptNumber,
    });
  }
  return { id, caseId, number };
}
