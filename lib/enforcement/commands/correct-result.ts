import "server-only";
import { and, desc, eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import { enforcementReviews, enforcements } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { reviveLastStopped } from "@/lib/deadlines/revived-clocks";
import { endWithdrawalDays, resumePublishDays } from "@/lib/decisions/commands/publish-days";
import { resumeReportDays } from "@/lib/decisions/commands/report-days";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement, type Enforcement } from "../advance";
import type { CorrectResultInput } from "../input";
import { annullingResults, overturningResults } from "../lifecycle";
import { goOnAfterReview } from "./go-on-after-review";
import { performOnceDone } from "./perform-once-done";
import { followPlan } from "./plan-clocks";
import { putResult, standingBy } from "./put-result";

/**
 * Puts right that a review annulled the decision, where that was entered wrongly or a second instance undid it: the
 * decision is owed again by what the right result leaves, and its days run on as they stood, also those to publish and
 * to report it. Whether the public reads again what was withdrawn is judged anew. Throws `invalid` when the result
 * still annuls, a day is impossible, or a sum is missing or too high.
 */
export async function correctResult(
  ctx: Context<Officer>,
  input: z.output<typeof CorrectResultInput>,
): Promise<{ id: string; caseId: string }> {
  const { id, version, result, receivedOn } = input;
  const wrong = await annullingReview(ctx, id);
  const before = wrong && { result: wrong.result, resultNumber: wrong.resultNumber };
  const particulars = { before, result, receivedOn };
  const row = await advanceEnforcement(ctx, { id, version, act: "correctResult", particulars });
  if (!wrong) throw new Error("no review annulled the decision");
  if (annullingResults.includes(result)) throw invalid({ result: "result_still_annuls" });
  await putResult(ctx, input, wrong, row);
  await reviveLastStopped(ctx, id, ["T-PAY-15", "PERFORM-DUE", "CORRECT-BY", "INSTALMENT-DUE", "T-SUSPEND-3Y"]);
  await goOnAfterReview(ctx, row, standingBy(input));
  const [now] = await ctx.db.select().from(enforcements).where(eq(enforcements.id, id));
  if (!now) throw new Error("the account is gone");
  await followPlan(ctx, now);
  await performOnceDone(ctx, now);
  await standAgain(ctx, row);
  return { id, caseId: row.caseId };
}

/** What it is to be published and reported by runs on; nothing is withdrawn where nothing else has changed it. */
async function standAgain(ctx: Context, row: Enforcement): Promise<void> {
  await resumePublishDays(ctx, row.decisionId);
  await resumeReportDays(ctx, row.decisionId);
  const { enforcementId, result } = enforcementReviews;
  const overturned = and(eq(enforcementId, row.id), inArray(result, [...overturningResults]));
  if ((await ctx.db.$count(enforcementReviews, overturned)) > 0) return;
  await endWithdrawalDays(ctx, row.decisionId, legalDate(ctx.now));
}

async function annullingReview(ctx: Context, enforcementId: string) {
  const { result, concludedOn } = enforcementReviews;
  const [review] = await ctx.db
    .select()
    .from(enforcementReviews)
    .where(and(eq(enforcementReviews.enforcementId, enforcementId), inArray(result, [...annullingResults])))
    .orderBy(desc(concludedOn))
    .limit(1);
  return review;
}
