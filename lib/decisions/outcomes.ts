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

/** Served, a warning has its effect and nothing imposed needs none; what is to be paid or done is proved apart. */
export const isPerformedByService = (measures: readonly Measure[]): boolean =>
  measures.every((measure) => measure === "warning" || measure === "none");
