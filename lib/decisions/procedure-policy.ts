import type { Actor } from "@/lib/auth/actor";
import { guard } from "@/lib/kernel/guard";
import { type HearingFacts, type HearingRefusal, hearingTurn, hearingWaits, recusalIsAnothers } from "./hearing-policy";
import type { DecisionAct } from "./lifecycle";

export type ProcedureRefusal =
  | "reviewer_not_qualified"
  | "reviewer_holds_case"
  | "review_not_required"
  | "reviewed_before"
  | "review_missing"
  | "review_failed"
  | "review_not_adopted"
  | "decision_own_review"
  | "nothing_to_adopt"
  | "discussion_missing"
  | "discussion_against"
  | "discussed_before"
  | HearingRefusal;

/** How far review, discussion and hearing of this round have come. */
export type ProcedureFacts = {
  /** Reviewers of the organ with the qualification (《行政处罚法》第五十八条第二款). */
  readonly reviewerIds: readonly string[];
  /** Everyone who has ever held the case. */
  readonly everHeldIds: readonly string[];
  readonly review: {
    readonly isRequired: boolean;
    readonly standing: "none" | "passed" | "failed";
    readonly awaitsAdoption: boolean;
    /** Everyone who has reviewed the proceeding, in whatever round. */
    readonly byIds: readonly string[];
  };
  readonly discussion: { readonly isRequired: boolean; readonly standing: "none" | "agreed" | "against" };
  readonly hearing: HearingFacts;
};

type Check = (actor: Actor, facts: ProcedureFacts, act: DecisionAct) => ProcedureRefusal | null;

/** 《行政处罚法》第五十八条: a qualified reviewer, who is not of the case. */
const reviewsOthers: Check = guard("decisions.reviewer", (actor: Actor, facts: ProcedureFacts, act: DecisionAct) => {
  if (act !== "review" || actor.kind !== "officer") return null;
  if (!facts.reviewerIds.includes(actor.id)) return "reviewer_not_qualified";
  return facts.everHeldIds.includes(actor.id) ? "reviewer_holds_case" : null;
});

/** 《行政处罚法》第五十八条第一款: not reviewed, or not passed, nothing is discussed or decided. */
export const isReviewed: Check = guard(
  "decisions.reviewed",
  (_actor: Actor, { review }: ProcedureFacts, act: DecisionAct) => {
    if (act !== "decide" && act !== "discuss") return null;
    if (review.standing === "failed") return "review_failed";
    if (review.awaitsAdoption) return "review_not_adopted";
    return review.isRequired && review.standing === "none" ? "review_missing" : null;
  },
);

/** 《行政处罚法》第五十七条、第五十八条: whoever reviewed it does not decide it as well, also where he deputises for the head. */
const decidesUnreviewed: Check = guard("decisions.own_review", (actor: Actor, { review }: ProcedureFacts, act) =>
  act === "decide" && actor.kind === "officer" && review.byIds.includes(actor.id) ? "decision_own_review" : null,
);

const reviewsOnce: Check = guard("decisions.review_turn", (_actor: Actor, { review }: ProcedureFacts, act) => {
  if (act === "adoptReview") return review.awaitsAdoption ? null : "nothing_to_adopt";
  if (act !== "review") return null;
  if (!review.isRequired) return "review_not_required";
  return review.standing === "passed" ? "reviewed_before" : null;
});

/** 《行政处罚法》第五十七条第二款: what is complex or grave is discussed by those responsible together. */
export const isDiscussed: Check = guard("decisions.discussed", (_actor: Actor, { discussion }: ProcedureFacts, act) => {
  if (act !== "decide") return null;
  if (discussion.standing === "against") return "discussion_against";
  return discussion.isRequired && discussion.standing === "none" ? "discussion_missing" : null;
});

const discussesOnce: Check = guard("decisions.discussion_turn", (_actor: Actor, { discussion }: ProcedureFacts, act) =>
  act === "discuss" && discussion.standing !== "none" ? "discussed_before" : null,
);

export const procedureChecks: readonly Check[] = [
  reviewsOthers,
  reviewsOnce,
  decidesUnreviewed,
  discussesOnce,
  hearingTurn,
  recusalIsAnothers,
  hearingWaits,
  isReviewed,
  isDiscussed,
];
