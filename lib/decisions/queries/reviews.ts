import "server-only";
import { asc, eq } from "drizzle-orm";
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
