import type { Actor } from "@/lib/auth/actor";
import { guard } from "@/lib/kernel/guard";
import type { EnforcementAct } from "./lifecycle";

export type RefundRefusal = "nothing_to_refund" | "no_refund_to_reverse";

export type RefundFacts = {
  /** What was paid in beyond what the decision still asks for, and was not returned yet. */
  readonly toReturnFen: number;
  readonly refundedFen: number;
};

/** What goes back to the party is what it had paid in and the decision, fallen or changed, does not ask for. */
export const refundInTurn = guard(
  "enforcement.refund",
  (_actor: Actor, { toReturnFen, refundedFen }: RefundFacts, act: EnforcementAct): RefundRefusal | null => {
    if (act === "recordRefund") return toReturnFen > 0 ? null : "nothing_to_refund";
    return act === "reverseRefund" && refundedFen === 0 ? "no_refund_to_reverse" : null;
  },
);
