import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { decisionReviews } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceDecision } from "../advance";
import type { AdoptReviewInput } from "../review-input";

/** The officers say of the reviewer's doubts whether they follow them, and how. */
export async function adoptReview(
  ctx: Context<Officer>,
  { id, version, verdict, adoption }: z.output<typeof AdoptReviewInput>,
): Promise<{ id: string; caseId: string }> {
  const isAdopted = verdict === "adopted";
  const decision = await advanceDecision(ctx, { id, version, act: "adoptReview", particulars: { isAdopted } });
  await ctx.db
    .update(decisionReviews)
    .set({ adoptedOn: legalDate(ctx.now), adoptedBy: ctx.actor.id, isAdopted, adoption })
    .where(
      and(
        eq(decisionReviews.decisionId, id),
        eq(decisionReviews.round, decision.reviewRound),
        eq(decisionReviews.conclusion, "pass_with_doubts"),
        isNull(decisionReviews.adoptedOn),
      ),
    );
  return { id, caseId: decision.caseId };
}
