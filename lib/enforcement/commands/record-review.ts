import "server-only";
import type { z } from "zod";
import { enforcementReviews } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement } from "../advance";
import type { RecordReviewInput } from "../input";
import { enforcementClaim } from "../queries/enforcement-claim";
import { acceptanceFault, reviewKindFault } from "../review-policy";
import { copyDayOf, procedureOf } from "../undecided";
import { stopCourtClocks } from "./court-clock";
import { reviewPlace, startReviewClocks } from "./review-clocks";

/**
 * Records that a reconsideration or a suit against the decision was accepted. Enforcement does not stop, but no
 * surcharge runs (《行政处罚法》第七十三条) and the time for the court is not known before it is over. The reply to a
 * reconsideration is due ten working days from the receipt of its copy (《行政复议法》第四十八条), five in the simple
 * procedure (第五十四条).
 */
export async function recordReview(
  ctx: Context<Officer>,
  { id, version, procedure: named, ...review }: z.output<typeof RecordReviewInput>,
): Promise<{ id: string; caseId: string }> {
  const { kind, acceptedOn } = review;
  const particulars = { kind, acceptedOn };
  const row = await advanceEnforcement(ctx, { id, version, act: "recordReview", particulars });
  const days = acceptanceFault(review, row.servedOn, legalDate(ctx.now));
  if (days !== null) throw invalid(days);
  const { reviews } = await enforcementClaim(ctx.db, row);
  const pending = reviews.filter(({ result }) => result === null).map((each) => each.kind);
  const fault = reviewKindFault(kind, pending);
  if (fault !== null) throw invalid(fault);
  const entry = { ...review, procedure: procedureOf(kind, named), copyReceivedOn: copyDayOf(review) };
  const place = { enforcementId: id, regionCode: row.regionCode, recordedBy: ctx.actor.id };
  await ctx.db.insert(enforcementReviews).values({ ...entry, ...place });
  await startReviewClocks(ctx, reviewPlace(row), entry);
  await stopCourtClocks(ctx, id);
  return { id, caseId: row.caseId };
}
