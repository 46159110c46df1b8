import type { LegalDate } from "@/lib/kernel/clock";
import type { DecisionKind, DecisionState, Measure } from "./lifecycle";

/** How a proceeding stands, for what comes after it. */
export type DecisionOutcome = {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly state: DecisionState;
  readonly number: string | null;
  /** Day on which the decision was served by rule; null while it was not. */
  readonly servedOn: LegalDate | null;
  /** Nothing that it imposes is left to be done or paid, or it was taken away. */
  readonly isPerformed: boolean;
};

/** What stands beside a decision that shows its performance. */
type Proofs = {
  /** Lines of the case's ledger, each of which must be paid before the case ends. */
  readonly linesInLedger: number;
  /** Whether the account of its enforcement is closed. */
  readonly isAccountClosed: boolean;
};

/**
 * True when what is imposed is done, or proved elsewhere: by its account, in which an officer confirms performance once
 * nothing is owed, or which a review or 《行政强制法》第四十条 ended; a warning by its service; money to workers line by
 * line in the case's ledger.
 */
export const isPerformed = (measures: readonly Measure[], { linesInLedger, isAccountClosed }: Proofs): boolean =>
  isAccountClosed ||
  measures.every((measure) => {
    if (measure === "warning" || measure === "none") return true;
    return (measure === "order_pay" || measure === "additional_compensation") && linesInLedger > 0;
  });
