import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { stopClocks } from "@/lib/deadlines/clocks";
import { endPublishDays } from "@/lib/decisions/commands/publish-days";
import { endReportDays } from "@/lib/decisions/commands/report-days";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement } from "../advance";
import type { ConcludeReviewInput } from "../input";
import { annullingResults, isToConclude } from "../lifecycle";
import { enforcementClaim } from "../queries/enforcement-claim";
import { endReconsideration, goOnAfterReview } from "./go-on-after-review";
import { putResult, standingBy } from "./put-result";

type Result = z.output<typeof ConcludeReviewInput>;

/**
 * Records how the named reconsideration or suit ended, also that a reconsideration was not decided in its days, or was
 * so late; it works on the sums, the decision and the clocks, unless the decision has fallen already. Throws `invalid`
 * when that review does not wait, a day is impossible, or a sum is missing or more than was decided.
 */
export async function concludeReview(ctx: Context<Officer>, input: Result): Promise<{ id: string; caseId: string }> {
  const { id, version, reviewId, result, receivedOn, concludedOn } = input;
  const standing = standingBy(input);
  const particulars = { reviewId, result, receivedOn, left: standing };
  const row = await advanceEnforcement(ctx, { id, version, act: "concludeReview", particulars });
  const { reviews } = await enforcementClaim(ctx.db, row);
  const review = reviews.find((each) => each.id === reviewId && isToConclude(each));
  if (!review) throw invalid({ reviewId: "review_not_waiting" });
  await putResult(ctx, input, review, row);
  if (review.kind === "reconsideration") await endReconsideration(ctx, id, { result, on: concludedOn });
  if (row.state === "annulled") return { id, caseId: row.caseId };
  if (annullingResults.includes(result)) {
    await advanceEnforcement(ctx, { id, act: "annul", columns: { performedOn: null, endGround: null } });
    await stopClocks(ctx, id, legalDate(ctx.now));
    await endPublishDays(ctx, row.decisionId, legalDate(ctx.now));
    await endReportDays(ctx, row.decisionId, legalDate(ctx.now));
  } else await goOnAfterReview(ctx, row, standing);
  return { id, caseId: row.caseId };
}
