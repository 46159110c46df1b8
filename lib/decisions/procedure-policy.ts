import type { Actor } from "@/lib/auth/actor";
import type { LegalDate } from "@/lib/kernel/clock";
import { guard } from "@/lib/kernel/guard";
import type { DecisionAct, HearingOutcome } from "./lifecycle";

export type ProcedureRefusal =
  | "reviewer_not_qualified"
  | "reviewer_holds_case"
  | "review_not_required"
  | "reviewed_before"
  | "review_missing"
  | "review_failed"
  | "review_not_adopted"
  | "nothing_to_adopt"
  | "discussion_missing"
  | "discussion_against"
  | "discussed_before"
  | "hearing_not_offered"
  | "hearing_requested_before"
  | "hearing_not_requested"
  | "hearing_scheduled_before"
  | "hearing_not_scheduled"
  | "hearing_ended_before"
  | "hearing_waits";

/** How far review, discussion and hearing of this round have come. */
export type ProcedureFacts = {
  readonly today: LegalDate;
  /** Reviewers of the organ with the qualification (《行政处罚法》第五十八条第二款). */
  readonly reviewerIds: readonly string[];
  /** Everyone who has ever held the case. */
  readonly everHeldIds: readonly string[];
  readonly review: {
    readonly isRequired: boolean;
    readonly standing: "none" | "passed" | "failed";
    readonly awaitsAdoption: boolean;
  };
  readonly discussion: { readonly isRequired: boolean; readonly standing: "none" | "agreed" | "against" };
  readonly hearing: {
    readonly isTold: boolean;
    readonly requestedOn: LegalDate | null;
    /** Whether it was asked for after the days were over: that is kept and answered once. */
    readonly isAskedLate: boolean;
    readonly isScheduled: boolean;
    /** Who presides over it; null before it is scheduled. */
    readonly chairId: string | null;
    /** The day that the last notice named; null before one. */
    readonly heldOn: LegalDate | null;
    readonly outcome: HearingOutcome | null;
  };
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

/**
 * 《行政处罚法》第六十三条、第六十四条: asked for in five working days, told, held; a request that stands is answered. A late
 * one of the party's own account is kept once, and bars no paper that was posted in time.
 */
const hearingTurn: Check = guard("decisions.hearing_turn", (actor: Actor, facts: ProcedureFacts, act) => {
  const { isTold, requestedOn, isAskedLate, isScheduled, heldOn, outcome } = facts.hearing;
  if (act === "requestHearing") {
    if (!isTold) return "hearing_not_offered";
    const isKept = actor.kind === "employer" && isAskedLate;
    return requestedOn === null && !isKept ? null : "hearing_requested_before";
  }
  if (act === "scheduleHearing") {
    if (requestedOn === null) return "hearing_not_requested";
    if (outcome !== null) return "hearing_ended_before";
    return isScheduled && heldOn !== null && facts.today < heldOn ? "hearing_scheduled_before" : null;
  }
  if (act !== "recordHearing") return null;
  if (!isScheduled) return "hearing_not_scheduled";
  return outcome === null ? null : "hearing_ended_before";
});

export const hearingWaits: Check = guard(
  "decisions.hearing_waits",
  (_actor: Actor, { hearing }: ProcedureFacts, act) => {
    if (act !== "submit" && act !== "decide") return null;
    return hearing.requestedOn !== null && hearing.outcome === null ? "hearing_waits" : null;
  },
);

export const procedureChecks: readonly Check[] = [
  reviewsOthers,
  reviewsOnce,
  discussesOnce,
  hearingTurn,
  hearingWaits,
  isReviewed,
  isDiscussed,
];

export type HearingDay = {
  readonly heldOn: LegalDate;
  /** Last day on which the party could be told of that day. */
  readonly noticeBy: LegalDate;
  readonly today: LegalDate;
  readonly chairId: string;
  readonly everHeldIds: readonly string[];
};

export type HearingFault =
  | "hearing_request_late"
  | "hearing_day_ahead"
  | "hearing_before_notice"
  | "hearing_not_held_yet"
  | "hearing_notice_unserved"
  | "hearing_held_untold"
  | "hearing_too_soon"
  | "chair_holds_case";

type Request = {
  readonly requestedOn: LegalDate;
  /** Day on which the right was told by service; null before. */
  readonly toldOn: LegalDate | null;
  readonly dueOn: LegalDate;
  readonly today: LegalDate;
};

/** 《行政处罚法》第六十四条第（一）项: five working days after being told. */
export const hearingRequestFault = guard(
  "decisions.hearing_request",
  ({ requestedOn, toldOn, dueOn, today }: Request): HearingFault | null => {
    if (requestedOn > today) return "hearing_day_ahead";
    if (toldOn === null || requestedOn < toldOn) return "hearing_before_notice";
    return requestedOn > dueOn ? "hearing_request_late" : null;
  },
);

type Ended = {
  readonly outcome: HearingOutcome;
  readonly heldOn: LegalDate;
  readonly noticeServedOn: LegalDate | null;
  /** Last day on which the party could be told of that day. */
  readonly noticeBy: LegalDate;
  readonly today: LegalDate;
};

/**
 * 《行政处罚法》第六十四条第（二）项、第（六）项: only what was told in time was held, and only who was told in time and did
 * not come has given it up.
 */
export const hearingOutcomeFault = guard("decisions.hearing_outcome", (ended: Ended): HearingFault | null => {
  const { outcome, heldOn, noticeServedOn, noticeBy, today } = ended;
  if (outcome === "withdrawn") return null;
  if (today < heldOn) return "hearing_not_held_yet";
  if (noticeServedOn !== null && noticeServedOn <= noticeBy) return null;
  return outcome === "held" ? "hearing_held_untold" : "hearing_notice_unserved";
});

type DayCheck = (day: HearingDay) => HearingFault | null;

/** 《行政处罚法》第六十四条第（二）项: seven working days before. */
export const hearingNoticeFault: DayCheck = guard("decisions.hearing_notice", ({ noticeBy, today }: HearingDay) =>
  today > noticeBy ? "hearing_too_soon" : null,
);

/** 《行政处罚法》第六十四条第（四）项: whoever presides did not investigate the case. */
export const hearingChairFault = guard(
  "decisions.hearing_chair",
  ({ chairId, everHeldIds }: Pick<HearingDay, "chairId" | "everHeldIds">): HearingFault | null =>
    everHeldIds.includes(chairId) ? "chair_holds_case" : null,
);
