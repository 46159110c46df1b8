import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { accounts, decisionDiscussions, decisionOpinions, decisionReviewAnswers, decisionReviews } from "@/db/schema";
import { asSentence } from "@/lib/documents/prose";
import type { Decision } from "./advance";
import { reviewConclusionLabels, reviewGroundLabels, reviewVerdictLabels } from "./labels";
import { reviewQuestions } from "./lifecycle";
import { reviewQuestionText } from "./lightening-labels";
import { proceedingOnPaper } from "./paper-inputs";
import { caseAndParty } from "./party-paper-inputs";
import { againBecause } from "./posted-labels";
import { itemsOfDecision } from "./queries/decision-items";
import { confirmedPostings } from "./queries/postings";
import { overtakenOf } from "./queries/reviews";
import { isUnweighed, weighedItems } from "./queries/rivals";
import { reviewGroundsOf } from "./review-rules";

/** 法制审核意见书. */
export async function reviewOnPaper(reader: Reader, decision: Decision, reviewId: string) {
  const [review] = await reader
    .select({ review: decisionReviews, reviewer: accounts.name })
    .from(decisionReviews)
    .innerJoin(accounts, eq(accounts.id, decisionReviews.reviewedBy))
    .where(eq(decisionReviews.id, reviewId));
  if (!review) throw new Error("no such review");
  const answers = await reader.select().from(decisionReviewAnswers).where(eq(decisionReviewAnswers.reviewId, reviewId));
  const { items, measuresInside } = await proceedingOnPaper(reader, decision);
  const { conclusion, opinion, reviewedOn } = review.review;
  const own = await itemsOfDecision(reader, decision.id);
  const unweighed = isUnweighed(own, await weighedItems(reader, decision, own, reviewedOn));
  return {
    ...(await caseAndParty(reader, decision)),
    grounds: [
      ...reviewGroundsOf({ ...decision, items, isUnweighed: unweighed }).map((ground) => reviewGroundLabels[ground]),
      ...(await againOnPaper(reader, decision)),
    ].join("；"),
    proposal: measuresInside,
    submittedOn: decision.submittedOn ?? "",
    answers: reviewQuestions.flatMap((question) =>
      answers
        .filter((answer) => answer.question === question)
        .map(({ verdict, note }) => ({
          question: reviewQuestionText(question, items),
          verdict: reviewVerdictLabels[verdict],
          note,
        })),
    ),
    conclusion: reviewConclusionLabels[conclusion],
    opinion,
    reviewer: review.reviewer,
    reviewedOn,
  };
}

/** 集体讨论记录. */
export async function discussionOnPaper(reader: Reader, decision: Decision, discussionId: string) {
  const [held] = await reader.select().from(decisionDiscussions).where(eq(decisionDiscussions.id, discussionId));
  if (!held) throw new Error("no such discussion");
  const opinions = await reader
    .select({ name: decisionOpinions.name, post: decisionOpinions.post, opinion: decisionOpinions.opinion })
    .from(decisionOpinions)
    .where(eq(decisionOpinions.discussionId, discussionId))
    .orderBy(asc(decisionOpinions.ordinal));
  const { facts, measuresInside } = await proceedingOnPaper(reader, decision);
  const { heldOn, place, chair, recorder, conclusion } = held;
  return {
    ...(await caseAndParty(reader, decision)),
    ...{ heldOn, place, chair, recorder, conclusion },
    facts: [...facts, ...(await againOnPaper(reader, decision)).map(asSentence)],
    proposal: measuresInside,
    opinions,
  };
}

/** What was found to be in time, and what was overtaken by it. */
const againOnPaper = async (reader: Reader, decision: Decision): Promise<readonly string[]> =>
  againBecause(await confirmedPostings(reader, decision), await overtakenOf(reader, decision));
