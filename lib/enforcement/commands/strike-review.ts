import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { enforcementReviews } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement, type Enforcement } from "../advance";
import type { StrikeReviewInput } from "../input";
import { enforcementClaim } from "../queries/enforcement-claim";
import { enforcementState } from "../queries/enforcement-facts";
import { setCourtClock } from "./court-clock";
import { oweWhatIsLeft } from "./go-on-after-review";
import { dropReviewClocks } from "./review-clocks";

/**
 * Strikes a reconsideration or a suit that was entered in error, on another account or twice, as long as it is pending:
 * it stays on record with the reason, nobody was late with it, no surcharge was kept by it from running, and the time
 * for the court is known again. Throws `invalid` when that review does not wait.
 */
export async function strikeReview(
  ctx: Context<Officer>,
  { id, version, reviewId, reason }: z.output<typeof StrikeReviewInput>,
): Promise<{ id: string; caseId: string }> {
  const particulars = { reviewId, reason };
  const row = await advanceEnforcement(ctx, { id, version, act: "strikeReview", particulars });
  const { reviews } = await enforcementClaim(ctx.db, row);
  const review = reviews.find((each) => each.id === reviewId && each.result === null);
  if (!review) throw invalid({ reviewId: "review_not_waiting" });
  const columns = { struckOn: legalDate(ctx.now), struckBy: ctx.actor.id, struckBecause: reason };
  await ctx.db.update(enforcementReviews).set(columns).where(eq(enforcementReviews.id, reviewId));
  await dropReviewClocks(ctx, id, review);
  await oweWhatIsLeft(ctx, row);
  if (row.state === "due") await runToCourt(ctx, row);
  return { id, caseId: row.caseId };
}

/** What was asked of a court before the entry has met its time, which does not run beside that. */
async function runToCourt(ctx: Context, row: Enforcement): Promise<void> {
  const { facts } = await enforcementState(ctx.db, row, ctx.now);
  if (facts.courtStage === "none") await setCourtClock(ctx, row);
}
