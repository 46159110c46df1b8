import "server-only";
import { and, asc, eq, lt } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { accounts, decisionDiscussions, decisionReviews } from "@/db/schema";

/** The reviews of a proceeding, oldest first, each with its reviewer's name. The caller has asked the scope. */
export async function reviewsOfDecision(reader: Reader, decisionId: string) {
  const rows = await reader
    .select({ review: decisionReviews, reviewer: accounts.name })
    .from(decisionReviews)
    .innerJoin(accounts, eq(accounts.id, decisionReviews.reviewedBy))
    .where(eq(decisionReviews.decisionId, decisionId))
    .orderBy(asc(decisionReviews.reviewedAt), asc(decisionReviews.id));
  return rows.map(({ review, reviewer }) => ({ ...review, reviewer }));
}

export type ReviewRow = Awaited<ReturnType<typeof reviewsOfDecision>>[number];

export const discussionsOfDecision = (reader: Reader, decisionId: string) =>
  reader
    .select()
    .from(decisionDiscussions)
    .where(eq(decisionDiscussions.decisionId, decisionId))
    .orderBy(asc(decisionDiscussions.round));

type Reviewing = { readonly id: string; readonly reviewRound: number };

/** Whether there was a review or discussion on which no decision rests any more. */
export async function overtakenOf(reader: Reader, { id, reviewRound: now }: Reviewing) {
  const reviews = and(eq(decisionReviews.decisionId, id), lt(decisionReviews.round, now));
  const discussions = and(eq(decisionDiscussions.decisionId, id), lt(decisionDiscussions.round, now));
  return {
    isReviewed: (await reader.$count(decisionReviews, reviews)) > 0,
    isDiscussed: (await reader.$count(decisionDiscussions, discussions)) > 0,
  };
}
