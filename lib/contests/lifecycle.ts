import {
  annullingResults,
  type ReviewKind,
  type ReviewResult,
  resultsOf,
  reviewResults,
} from "@/lib/enforcement/lifecycle";
import { defineLifecycle } from "@/lib/workflow/lifecycle";

export const contestStates = ["pending", "concluded", "struck"] as const;
export type ContestState = (typeof contestStates)[number];

/**
 * A reconsideration or a suit against a paper that has no account of enforcement, or against inaction on a complaint,
 * from its acceptance on. What is done about its result are acts of what was contested. A wrong entry is amended, or
 * struck while nothing has been concluded; a result that was wrongly entered or undone gives way to the right one, or
 * is taken back where there is none yet.
 */
export const contestLifecycle = defineLifecycle(contestStates, {
  amend: { from: ["pending"] },
  strike: { from: ["pending"], to: "struck" },
  reply: { from: ["pending", "concluded"] },
  conclude: { from: ["pending", "concluded"], to: "concluded" },
  correctResult: { from: ["concluded"] },
  retractResult: { from: ["concluded"], to: "pending", reopens: true },
  perform: { from: ["concluded"] },
});

export type ContestAct = keyof typeof contestLifecycle.acts;

/** What is contested: a paper of one of these kinds, or that nothing was done about a complaint. */
export const contestSubjects = [
  ...(["order", "non_acceptance", "no_penalty", "revocation"] as const),
  ...(["listing", "removal", "removal_refusal", "restoration", "inaction"] as const),
] as const;
export type ContestSubject = (typeof contestSubjects)[number];

/** Which papers are contested here; a decision with an account is contested in its account. */
export const subjectsOfPapers: Readonly<Record<string, ContestSubject>> = {
  "rectification-order": "order",
  "non-acceptance-notice": "non_acceptance",
  "no-penalty-decision": "no_penalty",
  "decision-revocation": "revocation",
  "wage-listing-decision": "listing",
  "wage-removal-decision": "removal",
  "wage-removal-refusal": "removal_refusal",
  "wage-restoration-decision": "restoration",
};

export const contestablePapers = Object.keys(subjectsOfPapers);

/** The kind of what a paper decides, or null for a paper that is not contested here. */
export const subjectOfPaper = (paperKey: string): ContestSubject | null =>
  Object.hasOwn(subjectsOfPapers, paperKey) ? (subjectsOfPapers[paperKey] ?? null) : null;

/** Who applied or sued. Whoever complained is never named: the word is all that is kept. */
export const contestApplicants = ["employer", "complainant", "other"] as const;
export type ContestApplicant = (typeof contestApplicants)[number];

/** How it can end: as a review of a decision does, or by the order to do what the organ is bound to. */
export const contestResults = [...reviewResults, "ordered_to_act"] as const;
export type ContestResult = (typeof contestResults)[number];

/** The same result of a review of a decision that has an account; null where that cannot end so. */
export const reviewResultOf = (result: ContestResult): ReviewResult | null =>
  reviewResults.find((each) => each === result) ?? null;

/** Where nothing was decided there is nothing to uphold, change or annul. */
const ofDecisions: readonly ReviewResult[] = ["upheld", "changed", "partly_annulled", ...annullingResults];

/** Who does not accept or does nothing can be ordered to. */
const asksToAct: readonly ContestSubject[] = ["non_acceptance", "inaction"];

/** How a contest of this kind about this can end. */
export function contestResultsOf(kind: ReviewKind, subject: ContestSubject): readonly ContestResult[] {
  const judged = resultsOf[kind].filter((result) => subject !== "inaction" || !ofDecisions.includes(result));
  return asksToAct.includes(subject) ? [...judged, "ordered_to_act"] : judged;
}

/** Results that may leave an order without some of its items, which are named. */
const partly: readonly ContestResult[] = ["changed", "partly_annulled"];

/** Whether a result of a contest about this names the items that fall. */
export const namesItems = (subject: ContestSubject, result: ContestResult): boolean =>
  subject === "order" && partly.includes(result);

/** Results by which what was contested no longer stands as it was. */
export const fellingResults: readonly ContestResult[] = [...annullingResults, "changed", "ordered_to_act"];

/** What is left to do by an act of its own once a result has come in. */
export const listingFollowUps = ["revoke_listing", "undo_restoration", "undo_removal", "decide_removal"] as const;
export type ListingFollowUp = (typeof listingFollowUps)[number];
export type FollowUp = "take_back" | "undo_revocation" | ListingFollowUp;

const followUps: Readonly<Partial<Record<ContestSubject, FollowUp>>> = {
  non_acceptance: "take_back",
  inaction: "take_back",
  revocation: "undo_revocation",
  listing: "revoke_listing",
  restoration: "undo_restoration",
  removal: "undo_removal",
  removal_refusal: "decide_removal",
};

/** The subjects on whose fall something is left to do, by what that is. */
export const subjectsAsking = (followUp: FollowUp): ContestSubject[] =>
  contestSubjects.filter((subject) => followUps[subject] === followUp);

/** A matter is looked at anew on more than an annulment; a decision on a listing falls by nothing else. */
export const resultsAsking = (followUp: FollowUp): readonly ContestResult[] =>
  followUp === "take_back" ? fellingResults : annullingResults;

/** What a result asks for; null where it stands for itself. */
export function followUpOf(subject: ContestSubject, result: ContestResult | null): FollowUp | null {
  const followUp = followUps[subject];
  return followUp && result !== null && resultsAsking(followUp).includes(result) ? followUp : null;
}
