import "server-only";
import { openClock } from "@/lib/deadlines/clocks";
import type { Context } from "@/lib/workflow/context";
import type { Enforcement } from "../advance";
import { enforcementClaim, isReplyDue } from "../queries/enforcement-claim";
import { decideClock, replyClock } from "../undecided";
import { reviewPlace } from "./review-clocks";

/**
 * A reconsideration that is pending goes on when its account has stopped: it is replied to and ends in its days
 * (《行政复议法》第四十八条、第五十四条、第六十二条).
 */
export async function keepReviewClocks(ctx: Context, row: Enforcement): Promise<void> {
  const { reviews } = await enforcementClaim(ctx.db, row);
  const place = reviewPlace(row);
  for (const review of reviews) {
    const { copyReceivedOn } = review;
    if (review.result !== null || copyReceivedOn === null) continue;
    if (isReplyDue(review)) await openClock(ctx, { ...replyClock({ ...review, copyReceivedOn }), ...place });
    await openClock(ctx, { ...decideClock(review), ...place });
  }
}
