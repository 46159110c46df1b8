import "server-only";
import type { z } from "zod";
import { enforcementReviews } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { openClock } from "@/lib/deadlines/clocks";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement, type Enforcement } from "../advance";
import type { RecordReviewInput } from "../input";
import { enforcementClaim } from "../queries/enforcement-claim";
import { decideClock, procedureOf } from "../undecided";
import { stopCourtClocks } from "./court-clock";

/**
 * Records that a reconsideration or a suit against the decision was accepted. Enforcement does not stop, but no
 * surcharge runs (《行政处罚法》第七十三条) and the time for the court is not known before it is over. The reply to a
 * reconsideration is due ten working days from the receipt of its copy (《行政复议法》第四十八条).
 */
export async function recordReview(
  ctx: Context<Officer>,
  { id, version, copyReceivedOn, procedure: named, ...review }: z.output<typeof RecordReviewInput>,
): Promise<{ id: string; caseId: string }> {
  const today = legalDate(ctx.now);
  const particulars = { kind: review.kind, acceptedOn: review.acceptedOn };
  const row = await advanceEnforcement(ctx, { id, version, act: "recordReview", particulars });
  if (review.acceptedOn > today) throw invalid({ acceptedOn: "day_in_future" });
  if (review.acceptedOn < row.servedOn) throw invalid({ acceptedOn: "day_before_service" });
  const { reviews } = await enforcementClaim(ctx.db, row);
  const isPending = reviews.some(({ kind, result }) => kind === review.kind && result === null);
  if (isPending) throw invalid({ kind: "review_same_kind" });
  const copyOn = review.kind === "reconsideration" ? copyDay(copyReceivedOn, review.acceptedOn, today) : null;
  const { regionCode } = row;
  const procedure = procedureOf(review.kind, named);
  const entry = { ...review, procedure, enforcementId: id, regionCode, copyReceivedOn: copyOn };
  await ctx.db.insert(enforcementReviews).values({ ...entry, recordedBy: ctx.actor.id });
  if (copyOn !== null) await openReconsideration(ctx, row, { ...entry, copyOn });
  await stopCourtClocks(ctx, id);
  return { id, caseId: row.caseId };
}

function copyDay(copyReceivedOn: LegalDate | "", acceptedOn: LegalDate, today: LegalDate): LegalDate {
  if (copyReceivedOn === "") throw invalid({ copyReceivedOn: "copy_day_missing" });
  if (copyReceivedOn > today) throw invalid({ copyReceivedOn: "day_in_future" });
  if (copyReceivedOn < acceptedOn) throw invalid({ copyReceivedOn: "copy_before_acceptance" });
  return copyReceivedOn;
}

type Days = Parameters<typeof decideClock>[0] & { readonly copyOn: LegalDate };

async function openReconsideration(ctx: Context, row: Enforcement, { copyOn, ...review }: Days): Promise<void> {
  const { id, caseId, regionCode } = row;
  const place = { subject: { kind: "enforcement", id }, file: { kind: "case", id: caseId }, regionCode };
  await openClock(ctx, { limit: "T-REPLY-10", startedOn: copyOn, ...place });
  await openClock(ctx, { ...decideClock(review), ...place });
}
