import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { enforcementReviews } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement, type Enforcement } from "../advance";
import type { ConcludeReviewInput } from "../input";
import { enforcementClaim } from "../queries/enforcement-claim";
import { setCourtClock } from "./court-clock";

type Result = z.output<typeof ConcludeReviewInput>;

/** Records how the pending reconsideration or suit ended; it works on the amount, the decision and the clocks. */
export async function concludeReview(ctx: Context<Officer>, input: Result): Promise<{ id: string; caseId: string }> {
  const { id, version, changedFine, ...result } = input;
  const changed = result.result === "changed" ? changedFine : null;
  const columns = changed === null ? undefined : { fineFen: changed };
  const particulars = { result: result.result, receivedOn: result.receivedOn, fineFen: changed };
  const row = await advanceEnforcement(ctx, { id, version, act: "concludeReview", columns, particulars });
  const { reviews } = await enforcementClaim(ctx.db, row);
  const pending = reviews.find((review) => review.result === null);
  if (!pending) throw new Error("no review was pending");
  const fault = faultOf(input, row, pending.acceptedOn, legalDate(ctx.now));
  if (fault !== null) throw invalid(fault);
  await ctx.db
    .update(enforcementReviews)
    .set({ ...result, changedFineFen: changed, concludedBy: ctx.actor.id })
    .where(eq(enforcementReviews.id, pending.id));
  if (result.result === "annulled") await advanceEnforcement(ctx, { id, act: "annul" });
  else await setCourtClock(ctx, { ...row, fineFen: changed ?? row.fineFen });
  return { id, caseId: row.caseId };
}

function faultOf(
  { result, concludedOn, receivedOn, changedFine }: Result,
  { fineFen }: Enforcement,
  acceptedOn: string,
  today: string,
): Record<string, string> | null {
  if (receivedOn > today) return { receivedOn: "day_in_future" };
  if (concludedOn < acceptedOn) return { concludedOn: "review_ends_before_it_begins" };
  if (receivedOn < concludedOn) return { receivedOn: "review_ends_before_it_begins" };
  if (result !== "changed") return null;
  if (changedFine === null) return { changedFine: "changed_fine_missing" };
  return changedFine > fineFen ? { changedFine: "changed_fine_higher" } : null;
}
