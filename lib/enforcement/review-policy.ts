import type { Actor } from "@/lib/auth/actor";
import type { LegalDate } from "@/lib/kernel/clock";
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
    if (act === "amendReview" || act === "strikeReview")
      return facts.pendingReviews.length > 0 ? null : "no_review_pending";
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

type Faults = Readonly<Record<string, string>>;
type Accepted = {
  readonly kind: ReviewKind;
  readonly acceptedOn: LegalDate;
  /** Of a reconsideration; empty where it was left out. */
  readonly copyReceivedOn: LegalDate | "";
};

/** What cannot be true of the days on which a review is said to have begun, by field; null when all can. */
export const acceptanceFault = guard(
  "enforcement.acceptance",
  ({ kind, acceptedOn, copyReceivedOn }: Accepted, servedOn: LegalDate, today: LegalDate): Faults | null => {
    if (acceptedOn > today) return { acceptedOn: "day_in_future" };
    if (acceptedOn < servedOn) return { acceptedOn: "day_before_service" };
    if (kind === "litigation") return null;
    if (copyReceivedOn === "") return { copyReceivedOn: "copy_day_missing" };
    if (copyReceivedOn > today) return { copyReceivedOn: "day_in_future" };
    return copyReceivedOn < acceptedOn ? { copyReceivedOn: "copy_before_acceptance" } : null;
  },
);

/** Of a kind one is pending at a time against the same decision. */
export const reviewKindFault = guard(
  "enforcement.one_pending",
  (kind: ReviewKind, pending: readonly ReviewKind[]): Faults | null =>
    pending.includes(kind) ? { kind: "review_same_kind" } : null,
);

/** A reply that is on record stays true of what the entry is amended to. */
export const amendedFault = guard(
  "enforcement.amended",
  ({ kind, copyReceivedOn }: Accepted, { answeredOn }: { readonly answeredOn: LegalDate | null }): Faults | null => {
    if (answeredOn === null) return null;
    if (kind === "litigation") return { kind: "review_kind_after_reply" };
    return copyReceivedOn > answeredOn ? { copyReceivedOn: "reply_before_copy" } : null;
  },
);
