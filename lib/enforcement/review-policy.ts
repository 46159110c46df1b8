import type { Actor } from "@/lib/auth/actor";
import { guard } from "@/lib/kernel/guard";
import type { EnforcementAct, ReviewKind } from "./lifecycle";

export type ReviewRefusal = "no_review_pending" | "no_result_to_correct" | "no_reply_waits" | "result_decided_anew";

export type ReviewFacts = {
  readonly pendingReviews: readonly ReviewKind[];
  /** One is pending, or was not decided in its time. */
  readonly isReviewToConclude: boolean;
  /** A reconsideration or a suit annulled it, and the organ has not revoked it beside. */
  readonly isAnnulledByReview: boolean;
  /** Since it fell another decision in force, of whatever case, was made in its place. */
  readonly isDecidedAnew: boolean;
  /** A pending reconsideration to which the organ has not replied. */
  readonly isReplyDue: boolean;
};

export const reviewInTurn = guard(
  "enforcement.review",
  (_actor: Actor, facts: ReviewFacts, act: EnforcementAct): ReviewRefusal | null => {
    if (act === "answerReview") return facts.isReplyDue ? null : "no_reply_waits";
    if (act === "correctResult") return facts.isAnnulledByReview ? null : "no_result_to_correct";
    return act === "concludeReview" && !facts.isReviewToConclude ? "no_review_pending" : null;
  },
);

/** 《行政处罚法》第二十九条: what was decided anew since is revoked before the first decision stands again. */
export const standsAgainAlone = guard(
  "enforcement.decided_anew",
  (_actor: Actor, { isDecidedAnew }: ReviewFacts, act: EnforcementAct): ReviewRefusal | null =>
    act === "correctResult" && isDecidedAnew ? "result_decided_anew" : null,
);
