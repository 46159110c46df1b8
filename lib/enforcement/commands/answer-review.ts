import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { enforcementReviews } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { meetClocks } from "@/lib/deadlines/clocks";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement } from "../advance";
import type { AnswerReviewInput } from "../input";
import { enforcementClaim, isReplyDue } from "../queries/enforcement-claim";

/** Records the organ's written reply to a reconsideration, with the day on which it was sent (《行政复议法》第四十八条). */
export async function answerReview(
  ctx: Context<Officer>,
  { id, version, answeredOn, note }: z.output<typeof AnswerReviewInput>,
): Promise<{ id: string; caseId: string }> {
  const row = await advanceEnforcement(ctx, { id, version, act: "answerReview", particulars: { answeredOn } });
  const review = (await enforcementClaim(ctx.db, row)).reviews.find(isReplyDue);
  if (!review) throw new Error("no reply was due");
  if (answeredOn > legalDate(ctx.now)) throw invalid({ answeredOn: "day_in_future" });
  if (answeredOn < (review.copyReceivedOn ?? review.acceptedOn)) throw invalid({ answeredOn: "reply_before_copy" });
  await ctx.db
    .update(enforcementReviews)
    .set({ answeredOn, answerNote: note, answeredBy: ctx.actor.id })
    .where(eq(enforcementReviews.id, review.id));
  await meetClocks(ctx, id, ["T-REPLY-10"], answeredOn);
  return { id, caseId: row.caseId };
}
