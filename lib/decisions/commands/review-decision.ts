import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { decisionReviewAnswers, decisionReviews } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { issuePaper } from "@/lib/documents/issue";
import { legalReviewOpinion } from "@/lib/documents/templates/legal-review-opinion";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceDecision } from "../advance";
import { paperPlace } from "../paper-place";
import type { ReviewDecisionInput } from "../review-input";
import { reviewOnPaper } from "../review-paper-inputs";
import { conclusionOf } from "../review-rules";

/** 法制审核 (《行政处罚法》第五十八条): every fixed question answered, the conclusion by rule, with the 法制审核意见书. */
export async function reviewDecision(
  ctx: Context<Officer>,
  { id, version, answers, opinion }: z.output<typeof ReviewDecisionInput>,
): Promise<{ id: string; caseId: string }> {
  const conclusion = conclusionOf(answers);
  const decision = await advanceDecision(ctx, { id, version, act: "review", particulars: { conclusion } });
  const [review] = await ctx.db
    .insert(decisionReviews)
    .values({
      ...{ decisionId: id, round: decision.reviewRound, conclusion, opinion },
      ...{ reviewedBy: ctx.actor.id, reviewedOn: legalDate(ctx.now), reviewedAt: ctx.now },
    })
    .returning({ id: decisionReviews.id });
  if (!review) throw new Error("a review was not stored");
  await ctx.db.insert(decisionReviewAnswers).values(answers.map((answer) => ({ ...answer, reviewId: review.id })));
  const paper = await issuePaper(ctx, {
    paper: legalReviewOpinion,
    input: await reviewOnPaper(ctx.db, decision, review.id),
    ...paperPlace(decision),
  });
  await ctx.db.update(decisionReviews).set({ documentId: paper.id }).where(eq(decisionReviews.id, review.id));
  return { id, caseId: decision.caseId };
}
