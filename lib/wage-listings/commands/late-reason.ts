import "server-only";
import type { Officer } from "@/lib/auth/actor";
import { explainClock } from "@/lib/deadlines/explain-clock";
import type { LimitKey } from "@/lib/deadlines/limits";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { listingClock } from "../queries/listing-facts";

const LEAST = 5;

/** Being late never blocks an act of the organ, but it says why. Null in time; throws `invalid` on `lateBecause`. */
export async function lateReason(ctx: Context<Officer>, subjectId: string, limit: LimitKey, said: string) {
  const clock = await listingClock(ctx.db, subjectId, limit);
  if (clock === undefined || legalDate(ctx.now) <= clock.dueOn) return null;
  if (said.length < LEAST) throw invalid({ lateBecause: "listing_late_unsaid" });
  await explainClock(ctx, clock.id, said);
  return said;
}
