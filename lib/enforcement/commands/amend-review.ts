import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { enforcementReviewCorrections, enforcementReviews } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement } from "../advance";
import type { AmendReviewInput } from "../input";
import { enforcementClaim } from "../queries/enforcement-claim";
import { acceptanceFault, amendedFault, reviewKindFault } from "../review-policy";
import { copyDayOf, procedureOf } from "../undecided";
import { oweWhatIsLeft } from "./go-on-after-review";
import { amendReviewClocks, reviewPlace } from "./review-clocks";

const fields = ["kind", "body", "number", "acceptedOn", "copyReceivedOn", "procedure"] as const;

/**
 * Puts right what was entered of a reconsideration or a suit that is pending: its kind, body, number, days or
 * procedure. What it said before is kept with the reason, and its clocks run from the right days; an account that was
 * settled while no surcharge ran is owed again where some did. Throws `invalid` (a day, a second of the kind, nothing
 * changed, none that is pending).
 */
export async function amendReview(
  ctx: Context<Officer>,
  { id, version, reviewId, reason, ...entry }: z.output<typeof AmendReviewInput>,
): Promise<{ id: string; caseId: string }> {
  const { kind, body, number, acceptedOn } = entry;
  const particulars = { reviewId, kind, body, number, acceptedOn, copyReceivedOn: copyDayOf(entry), reason };
  const row = await advanceEnforcement(ctx, { id, version, act: "amendReview", particulars });
  const pending = (await enforcementClaim(ctx.db, row)).reviews.filter(({ result }) => result === null);
  const was = pending.find((each) => each.id === reviewId);
  if (!was) throw invalid({ reviewId: "review_not_waiting" });
  const others = pending.filter((each) => each !== was).map((each) => each.kind);
  const days = acceptanceFault(entry, row.servedOn, legalDate(ctx.now)) ?? amendedFault(entry, was);
  const fault = days ?? reviewKindFault(kind, others);
  if (fault !== null) throw invalid(fault);
  const procedure = procedureOf(kind, entry.procedure ?? was.procedure);
  const columns = { ...entry, copyReceivedOn: copyDayOf(entry), procedure };
  const changed = fields.filter((field) => was[field] !== columns[field]);
  if (changed.length === 0) throw invalid({ reason: "nothing_amended" });
  await ctx.db.update(enforcementReviews).set(columns).where(eq(enforcementReviews.id, reviewId));
  const said = changed.flatMap((field) => (was[field] === null ? [] : [[field, was[field]] as const]));
  const correction = { before: Object.fromEntries(said), reason, correctedOn: legalDate(ctx.now) };
  await ctx.db.insert(enforcementReviewCorrections).values({ ...correction, reviewId, correctedBy: ctx.actor.id });
  await amendReviewClocks(ctx, reviewPlace(row), was, columns);
  await oweWhatIsLeft(ctx, row);
  return { id, caseId: row.caseId };
}
