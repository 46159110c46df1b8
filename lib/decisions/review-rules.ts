import { revokesLicence, type Threshold } from "./hearing-threshold";
import type { Measure, ReviewConclusion, ReviewQuestion, ReviewVerdict } from "./lifecycle";
import { reviewQuestions } from "./lifecycle";

type Answer = { readonly question: ReviewQuestion; readonly verdict: ReviewVerdict };

/** One question that fails stops the decision; a doubt is answered by the officers before it goes on. */
export function conclusionOf(answers: readonly Answer[]): ReviewConclusion {
  if (answers.some(({ verdict }) => verdict === "fail")) return "fail";
  return answers.some(({ verdict }) => verdict === "doubt") ? "pass_with_doubts" : "pass";
}

/** True when each fixed question is answered once. */
export const answersEach = (answers: readonly Pick<Answer, "question">[]): boolean =>
  answers.length === reviewQuestions.length &&
  reviewQuestions.every((question) => answers.some((answer) => answer.question === question));

export const reviewGrounds = ["public_interest", "hearing", "complex"] as const;
/** Why 《行政处罚法》第五十八条第一款 asks for a review. */
export type ReviewGround = (typeof reviewGrounds)[number];

type Proceeding = {
  /** A fine of it stands beside another entry with whose range it cannot be compared. */
  readonly isUnweighed: boolean;
  readonly touchesPublicInterest: boolean;
  readonly isComplex: boolean;
  readonly isHearingTold: boolean;
  readonly items: readonly {
    readonly measure: Measure;
    readonly violationCode: string;
    readonly isLightened: boolean;
  }[];
};

/** On which grounds a review is due: reckoned from the proceeding, not for the officers to leave out. */
export function reviewGroundsOf({
  touchesPublicInterest,
  isComplex,
  isHearingTold,
  isUnweighed,
  items,
}: Proceeding): ReviewGround[] {
  const laws = new Set(items.map(({ violationCode }) => violationCode));
  return [
    ...(touchesPublicInterest ? (["public_interest"] as const) : []),
    ...(isHearingTold ? (["hearing"] as const) : []),
    ...(isComplex || isUnweighed || laws.size > 1 ? (["complex"] as const) : []),
  ];
}

/**
 * 《行政处罚法》第五十七条第二款: what the officers call complex, what touches everyone, what leaves the statute's range by
 * 减轻处罚, what takes a licence away,
 * and what reaches the region's own number for 较重; where none is known, every fine that a hearing had to be
 * told of, the stricter reading.
 */
export const isDiscussionDue = (
  { touchesPublicInterest, isComplex, isHearingTold, items }: Omit<Proceeding, "isUnweighed">,
  moneyFen: number,
  reaches: Threshold | null,
) =>
  touchesPublicInterest ||
  isComplex ||
  items.some((item) => item.isLightened || revokesLicence(item)) ||
  (reaches === null ? isHearingTold : reaches(moneyFen));
