import type { LegalDate } from "@/lib/kernel/clock";
import type { CorrectionManner, DecisionKind, DecisionState, Measure } from "./lifecycle";

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
  /** The organ itself has revoked it: what is served and numbered is then the paper that says so. */
  readonly isRevoked: boolean;
  /** No reconsideration, suit, revocation or end of its account has taken it away. */
  readonly isInForce: boolean;
  /** Of a penalty on the spot: it is on the organ's record, and what was collected has reached the bank. */
  readonly isFollowedUp: boolean;
};

type Ordering = { readonly kind: DecisionKind; readonly correction: CorrectionManner | null };

/** True of a penalty that itself orders the act to be corrected (《行政处罚法》第二十八条第一款). */
export const ordersCorrection = ({ kind, correction }: Ordering): boolean =>
  kind === "penalty" && (correction === "at_once" || correction === "within");

type Imposed = Ordering & { readonly measures: readonly Measure[] };

/**
 * True when what is imposed is done: its account is closed, on an officer's word once nothing is owed,
 * by a review, or by 《行政强制法》第四十条. A warning that orders nothing to be corrected is done with its service.
 */
export const isPerformed = (imposed: Imposed, isAccountClosed: boolean): boolean =>
  isAccountClosed ||
  (!ordersCorrection(imposed) && imposed.measures.every((measure) => measure === "warning" || measure === "none"));
