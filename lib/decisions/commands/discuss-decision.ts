import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { decisionDiscussions, decisionOpinions } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { issuePaper } from "@/lib/documents/issue";
import { collectiveDiscussion } from "@/lib/documents/templates/collective-discussion";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceDecision, type Decision } from "../advance";
import { discussionDayFault } from "../days-policy";
import { paperPlace } from "../paper-place";
import { reviewsOfDecision } from "../queries/reviews";
import type { DiscussDecisionInput } from "../review-input";
import { discussionOnPaper } from "../review-paper-inputs";

/** Records the 集体讨论 of those responsible (《行政处罚法》第五十七条第二款). What it agrees on binds. */
export async function discussDecision(
  ctx: Context<Officer>,
  { id, version, opinions, verdict, ...held }: z.output<typeof DiscussDecisionInput>,
): Promise<{ id: string; caseId: string }> {
  const isAgreed = verdict === "agreed";
  const decision = await advanceDecision(ctx, { id, version, act: "discuss", particulars: { isAgreed } });
  await checkDay(ctx, decision, held.heldOn);
  const [discussion] = await ctx.db
    .insert(decisionDiscussions)
    .values({ ...held, decisionId: id, round: decision.reviewRound, isAgreed, recordedBy: ctx.actor.id })
    .returning({ id: decisionDiscussions.id });
  if (!discussion) throw new Error("a discussion was not stored");
  const discussionId = discussion.id;
  await ctx.db
    .insert(decisionOpinions)
    .values(opinions.map((opinion, at) => ({ ...opinion, discussionId, ordinal: at + 1 })));
  const paper = await issuePaper(ctx, {
    paper: collectiveDiscussion,
    input: await discussionOnPaper(ctx.db, decision, discussionId),
    ...paperPlace(decision),
  });
  await ctx.db
    .update(decisionDiscussions)
    .set({ documentId: paper.id })
    .where(eq(decisionDiscussions.id, discussionId));
  return { id, caseId: decision.caseId };
}

async function checkDay(ctx: Context, { id, reviewRound, submittedOn }: Decision, heldOn: string): Promise<void> {
  const reviews = (await reviewsOfDecision(ctx.db, id)).filter((review) => review.round === reviewRound);
  const reviewedOn = reviews.at(-1)?.reviewedOn ?? null;
  const fault = discussionDayFault({ heldOn, submittedOn, reviewedOn, today: legalDate(ctx.now) });
  if (fault !== null) throw invalid({ heldOn: fault });
}
