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
  /** Nothing that it imposes is left to be done or paid. */
  readonly isPerformed: boolean;
};

/**
 * True when what is imposed is done, or proved elsewhere: a warning by its service, money to workers line by line in
 * the case's ledger. A fine and an order to correct have no proof here yet.
 */
export const isPerformed = (measures: readonly Measure[], linesInLedger: number): boolean =>
  measures.every((measure) => {
    if (measure === "warning" || measure === "none") return true;
    return (measure === "order_pay" || measure === "additional_compensation") && linesInLedger > 0;
  });
