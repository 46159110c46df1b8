import { defineLifecycle } from "@/lib/workflow/lifecycle";

export const enforcementStates = ["due", "performed", "annulled", "ended"] as const;
export type EnforcementState = (typeof enforcementStates)[number];

/**
 * What becomes of a decision after it was served: it is performed, taken away by a reconsideration or a suit, or its
 * enforcement is ended for good (《行政强制法》第四十条). What can happen side by side stands in rows of its own. That a
 * remedy was found defied stays on record when it is performed late.
 */
export const enforcementLifecycle = defineLifecycle(enforcementStates, {
  recordPayment: { from: ["due"] },
  reversePayment: { from: ["due", "performed"], to: "due" },
  perform: { from: ["due"], to: "performed", meets: ["T-PAY-15", "T-DEMAND-10", "T-COURT-3M"] },
  applyDeferral: { from: ["due"] },
  decideDeferral: { from: ["due"] },
  recordReview: { from: ["due", "performed"] },
  concludeReview: { from: ["due", "performed"] },
  annul: { from: ["due", "performed"], to: "annulled" },
  demand: { from: ["due"] },
  recordAnswer: { from: ["due"] },
  applyToCourt: { from: ["due"], meets: ["T-DEMAND-10", "T-COURT-3M"] },
  recordStep: { from: ["due"] },
  end: { from: ["due"], to: "ended" },
  defy: { from: ["due"] },
});

export type EnforcementAct = keyof typeof enforcementLifecycle.acts;

/** What is owed by a decision: a fine and what is confiscated to the treasury, what is ordered to the workers. */
export const debts = ["fine", "surcharge", "confiscation", "ordered"] as const;
export type Debt = (typeof debts)[number];

export const paymentManners = ["bank", "electronic", "on_the_spot", "to_workers", "court"] as const;
export type PaymentManner = (typeof paymentManners)[number];

export const deferralKinds = ["deferral", "instalments"] as const;
export type DeferralKind = (typeof deferralKinds)[number];

export const deferralStates = ["applied", "approved", "refused"] as const;
export type DeferralState = (typeof deferralStates)[number];

export const reviewKinds = ["reconsideration", "litigation"] as const;
export type ReviewKind = (typeof reviewKinds)[number];

/** How a reconsideration or a suit ended: what it left of the decision. */
export const reviewResults = ["upheld", "changed", "annulled", "withdrawn", "rejected"] as const;
export type ReviewResult = (typeof reviewResults)[number];

/** 《行政强制法》第三十九条、第四十二条: what happens to an enforcement that has not ended. */
export const stepKinds = ["suspend", "resume", "agreement"] as const;
export type StepKind = (typeof stepKinds)[number];

/** 《行政强制法》第三十九条: grounds to suspend. */
export const suspendGrounds = ["cannot_perform", "third_party_claim", "irreparable_loss", "other"] as const;
export type SuspendGround = (typeof suspendGrounds)[number];

/** 《行政强制法》第四十条: grounds to end. */
export const endGrounds = ["person_died", "organisation_ended", "object_lost", "decision_annulled", "other"] as const;
export type EndGround = (typeof endGrounds)[number];
