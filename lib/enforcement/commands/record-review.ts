import "server-only";
import type { z } from "zod";
import { enforcementReviews } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { stopClock } from "@/lib/deadlines/clocks";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement } from "../advance";
import type { RecordReviewInput } from "../input";
import { enforcementClaim } from "../queries/enforcement-claim";

/**
 * Records that a reconsideration or a suit against the decision was accepted. Enforcement does not stop, but no
 * surcharge runs (《行政处罚法》第七十三条) and the time for the court is not known before it is over.
 */
export async function recordReview(
  ctx: Context<Officer>,
  { id, version, ...review }: z.output<typeof RecordReviewInput>,
): Promise<{ id: string; caseId: string }> {
  const today = legalDate(ctx.now);
  const particulars = { kind: review.kind, acceptedOn: review.acceptedOn };
  const row = await advanceEnforcement(ctx, { id, version, act: "recordReview", particulars });
  if (review.acceptedOn > today) throw invalid({ acceptedOn: "day_in_future" });
  if (review.acceptedOn < row.servedOn) throw invalid({ acceptedOn: "day_before_service" });
  const { reviews } = await enforcementClaim(ctx.db, row);
  const isPending = reviews.some(({ kind, result }) => kind === review.kind && result === null);
  if (isPending) throw invalid({ kind: "review_same_kind" });
  await ctx.db.insert(enforcementReviews).values({ ...review, enforcementId: id, recordedBy: ctx.actor.id });
  await stopClock(ctx, id, "T-COURT-3M", today);
  return { id, caseId: row.caseId };
}
