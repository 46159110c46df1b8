import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { enforcementReviews } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { endPublishDays } from "@/lib/decisions/commands/publish-days";
import { endReportDays } from "@/lib/decisions/commands/report-days";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import { yuan } from "@/lib/kernel/money";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement, type Enforcement } from "../advance";
import type { ConcludeReviewInput } from "../input";
import { annullingResults, type ReviewKind, resultsOf, unjudgedResults } from "../lifecycle";
import { enforcementClaim } from "../queries/enforcement-claim";
import { decidedSums, type Left, leftFaults, standingAfter } from "../standing";
import { endReconsideration, goOnAfterReview } from "./go-on-after-review";

type Result = z.output<typeof ConcludeReviewInput>;

/**
 * Records how the pending reconsideration or suit ended; it works on the sums, the decision and the clocks, unless the
 * decision has fallen already. Throws `invalid` when a day is impossible, or a sum is missing or more than was decided.
 */
export async function concludeReview(ctx: Context<Officer>, input: Result): Promise<{ id: string; caseId: string }> {
  const { id, version, leftFine, leftConfiscation, leftOrdered, performBy, ...result } = input;
  const left = { fine: leftFine, confiscation: leftConfiscation, ordered: leftOrdered };
  const standing = standingAfter(result.result, left);
  const particulars = { result: result.result, receivedOn: result.receivedOn, left: standing };
  const row = await advanceEnforcement(ctx, { id, version, act: "concludeReview", particulars });
  const { reviews } = await enforcementClaim(ctx.db, row);
  const pending = reviews.find((review) => review.result === null);
  if (!pending) throw new Error("no review was pending");
  const days = dayFault(input, pending.acceptedOn, legalDate(ctx.now));
  const fault = resultFault(input, pending.kind) ?? days ?? sumFault(input, left, row);
  if (fault !== null) throw invalid(fault);
  const kept = {
    leftFineFen: standing?.fine ?? null,
    leftConfiscationFen: standing?.confiscation ?? null,
    leftOrderedFen: standing?.ordered ?? null,
  };
  await ctx.db
    .update(enforcementReviews)
    .set({ ...result, ...kept, performBy: performBy || null, concludedBy: ctx.actor.id })
    .where(eq(enforcementReviews.id, pending.id));
  if (pending.kind === "reconsideration") await endReconsideration(ctx, id, result.concludedOn);
  if (row.state === "annulled") return { id, caseId: row.caseId };
  if (annullingResults.includes(result.result)) {
    await advanceEnforcement(ctx, { id, act: "annul", columns: { performedOn: null, endGround: null } });
    await endPublishDays(ctx, row.decisionId, legalDate(ctx.now));
    await endReportDays(ctx, row.decisionId, legalDate(ctx.now));
  } else await goOnAfterReview(ctx, row, standing);
  return { id, caseId: row.caseId };
}

type Faults = Readonly<Record<string, string>>;

function resultFault({ result, performBy }: Result, kind: ReviewKind): Faults | null {
  if (!resultsOf[kind].includes(result)) return { result: "result_of_other_kind" };
  return performBy !== "" && unjudgedResults.includes(result) ? { performBy: "ruling_names_no_days" } : null;
}

function dayFault({ concludedOn, receivedOn }: Result, acceptedOn: LegalDate, today: LegalDate): Faults | null {
  if (receivedOn > today) return { receivedOn: "day_in_future" };
  if (concludedOn < acceptedOn) return { concludedOn: "review_ends_before_it_begins" };
  return receivedOn < concludedOn ? { receivedOn: "review_ends_before_it_begins" } : null;
}

function sumFault({ result }: Result, left: Left, row: Enforcement): Faults | null {
  const faults = leftFaults(result, left, decidedSums(row));
  if (faults.length === 0) return null;
  return Object.fromEntries(
    faults.map(({ field, fault, decidedFen }) => [
      field,
      fault === "left_above_decided" ? `${fault}:${yuan(decidedFen)}` : fault,
    ]),
  );
}
