import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { enforcements } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { holdPartyOf } from "@/lib/decisions/commands/hold-party";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement } from "../advance";
import type { CorrectResultInput } from "../input";
import { annullingResults } from "../lifecycle";
import { annullingReview } from "../queries/annulling-review";
import { putResult, standingBy } from "./put-result";
import { goOnAgain, publishAgain } from "./stand-again";

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
  await holdDecided(ctx, id);
  const wrong = await annullingReview(ctx.db, id);
  const before = wrong && { result: wrong.result, resultNumber: wrong.resultNumber };
  const particulars = { before, result, receivedOn };
  const row = await advanceEnforcement(ctx, { id, version, act: "correctResult", particulars });
  if (!wrong) throw new Error("no review annulled the decision");
  if (annullingResults.includes(result)) throw invalid({ result: "result_still_annuls" });
  await putResult(ctx, input, wrong, row);
  await goOnAgain(ctx, row, standingBy(input));
  await publishAgain(ctx, row.decisionId);
  return { id, caseId: row.caseId };
}

/** Nobody decides on the same employer beside. */
async function holdDecided(ctx: Context, id: string): Promise<void> {
  const [row] = await ctx.db.select().from(enforcements).where(eq(enforcements.id, id));
  if (row) await holdPartyOf(ctx, row.decisionId);
}
