import { defineLifecycle } from "@/lib/workflow/lifecycle";

export const enforcementStates = ["due", "performed", "annulled", "ended"] as const;
export type EnforcementState = (typeof enforcementStates)[number];

/** What waits no longer once nothing is owed. */
const settled = [
  ...(["T-PAY-15", "T-DEMAND-10", "T-COURT-3M", "T-COURT-ACC", "T-COURT-RULE"] as const),
  ...(["T-COURT-REVIEW", "T-JUDGMENT-2Y", "PERFORM-DUE", "INSTALMENT-DUE", "CORRECT-BY"] as const),
  "T-SUSPEND-3Y",
] as const;

/**
 * What becomes of a decision after it was served: it is performed, taken away by a reconsideration, a suit or the organ
 * itself, or its enforcement is ended for good (《行政强制法》第四十条), which leaves the decision open to review. What can
 * happen side by side stands in rows of its own; a review that was pending when the organ revoked the decision is still
 * concluded. An annulment that was entered wrongly, or that a second instance undoes, gives way to the right result;
 * what the organ revoked stands again where its revocation was annulled.
 * That a decision was found defied stays on record when it is performed late.
 */
export const enforcementLifecycle = defineLifecycle(enforcementStates, {
  recordPayment: { from: ["due"] },
  reversePayment: { from: ["due", "performed"], to: "due" },
  perform: { from: ["due"], to: "performed", meets: settled },
  reportCorrection: { from: ["due"] },
  confirmCorrection: { from: ["due"], meets: ["CORRECT-BY"] },
  rejectCorrection: { from: ["due"] },
  settleLicence: { from: ["due"] },
  applyDeferral: { from: ["due"] },
  decideDeferral: { from: ["due"] },
  recordReview: { from: ["due", "performed", "ended"] },
  amendReview: { from: ["due", "performed", "annulled", "ended"] },
  strikeReview: { from: ["due", "performed", "annulled", "ended"] },
  answerReview: { from: ["due", "performed", "annulled", "ended"] },
  concludeReview: { from: ["due", "performed", "annulled", "ended"] },
  annul: { from: ["due", "performed", "ended"], to: "annulled" },
  correctResult: { from: ["annulled"], to: "due" },
  revoke: { from: ["due", "performed"], to: "annulled" },
  standAgain: { from: ["annulled"], to: "due" },
  recordRefund: { from: ["due", "performed", "annulled", "ended"] },
  reverseRefund: { from: ["due", "performed", "annulled", "ended"] },
  owe: { from: ["performed"], to: "due" },
  demand: { from: ["due"] },
  recordAnswer: { from: ["due"] },
  applyToCourt: { from: ["due"], meets: ["T-DEMAND-10", "T-COURT-3M", "T-JUDGMENT-2Y"] },
  recordAcceptance: { from: ["due"] },
  recordRuling: { from: ["due"] },
  askUpperCourt: { from: ["due"] },
  recordStep: { from: ["due"] },
  end: { from: ["due"], to: "ended" },
  defy: { from: ["due"] },
});

export type EnforcementAct = keyof typeof enforcementLifecycle.acts;

/** What is owed by a decision: a fine and what is confiscated to the treasury, what is ordered to the workers. */
export const debts = ["fine", "surcharge", "confiscation", "ordered"] as const;
export type Debt = (typeof debts)[number];

/** What a decision itself names; a surcharge only comes of being late. */
export const decidedDebts = ["fine", "confiscation", "ordered"] as const satisfies readonly Debt[];
export type DecidedDebt = (typeof decidedDebts)[number];

export const paymentManners = ["bank", "electronic", "on_the_spot", "to_workers", "court"] as const;
export type PaymentManner = (typeof paymentManners)[number];

/** How it ended with a licence that was revoked: handed back, publicly announced as void, or left by a review. */
export const licenceEnds = ["handed_back", "announced_void", "left_by_review"] as const;
export type LicenceEnd = (typeof licenceEnds)[number];
/** How money was given back that a decision does not ask for any more. */
export const refundManners = ["treasury", "bank", "cash"] as const;
export type RefundManner = (typeof refundManners)[number];

export const deferralKinds = ["deferral", "instalments"] as const;
export type DeferralKind = (typeof deferralKinds)[number];

export const deferralStates = ["applied", "approved", "refused"] as const;
export type DeferralState = (typeof deferralStates)[number];

export const reviewKinds = ["reconsideration", "litigation"] as const;
export type ReviewKind = (typeof reviewKinds)[number];

/** How a reconsideration is heard (《行政复议法》第五十三条), which says in how many days it is decided. */
export const reviewProcedures = ["ordinary", "simple"] as const;
export type ReviewProcedure = (typeof reviewProcedures)[number];

/** How a reconsideration or a suit ended: what it left of the decision (《行政复议法》第六十三条至第六十九条). */
export const reviewResults = [
  ...(["upheld", "changed", "partly_annulled", "annulled", "confirmed_unlawful", "voided"] as const),
  ...(["withdrawn", "rejected", "claims_dismissed", "suit_dismissed", "not_decided"] as const),
] as const;
export type ReviewResult = (typeof reviewResults)[number];

/** Only a court dismisses a suit by a ruling or its claims by a judgment; `rejected` is what a reconsideration does. */
const ofCourts: readonly ReviewResult[] = ["claims_dismissed", "suit_dismissed"];

/** `not_decided`: its days are over and nothing was decided, so that the party may sue (《行政诉讼法》第四十五条). */
const ofReconsiderations: readonly ReviewResult[] = ["rejected", "not_decided"];

/** How each can end. Suits that were entered as `rejected` before the two were told apart keep it. */
export const resultsOf: Readonly<Record<ReviewKind, readonly ReviewResult[]>> = {
  reconsideration: reviewResults.filter((result) => !ofCourts.includes(result)),
  litigation: reviewResults.filter((result) => !ofReconsiderations.includes(result)),
};

/** What waits for a result: pending, or not decided in time, as a decision may still come late. */
export const isToConclude = ({ result }: { readonly result: ReviewResult | null }): boolean =>
  result === null || result === "not_decided";

/** Results that judge nothing: withdrawn, or 驳回起诉 by a ruling. The decision stands as if nobody had asked. */
export const unjudgedResults: readonly ReviewResult[] = ["withdrawn", "suit_dismissed"];

/** Results that leave less of the decision, or other sums. */
export const changingResults: readonly ReviewResult[] = ["changed", "partly_annulled"];

/** Results that leave nothing of it; found unlawful alone, it is not annulled and stands (《行政复议法》第六十五条). */
export const annullingResults: readonly ReviewResult[] = ["annulled", "voided"];

/** Results on which what was published is withdrawn (《行政处罚法》第四十八条第二款). */
export const overturningResults: readonly ReviewResult[] = [
  ...changingResults,
  ...annullingResults,
  "confirmed_unlawful",
];

/** 《行政强制法》第三十九条、第四十二条: what happens to an enforcement that has not ended. */
export const stepKinds = ["suspend", "resume", "agreement"] as const;
export type StepKind = (typeof stepKinds)[number];

/** 《行政强制法》第三十九条: grounds to suspend. */
export const suspendGrounds = ["cannot_perform", "third_party_claim", "irreparable_loss", "other"] as const;
export type SuspendGround = (typeof suspendGrounds)[number];

/** 《行政强制法》第四十条: grounds to end. */
export const endGrounds = ["person_died", "organisation_ended", "object_lost", "decision_annulled", "other"] as const;
export type EndGround = (typeof endGrounds)[number];
/** Those the head gives: a decision that was annulled or revoked ends its account by that, on the acts of its own. */
export const givenEndGrounds = ["person_died", "organisation_ended", "object_lost", "other"] as const;

/** What a court answers to an application (《行政强制法》第五十六条至第五十八条): whether it takes it, whether it enforces. */
export const courtAnswerKinds = ["acceptance", "ruling"] as const;
export type CourtAnswerKind = (typeof courtAnswerKinds)[number];

export const courtVerdicts = ["granted", "refused"] as const;
export type CourtVerdict = (typeof courtVerdicts)[number];
