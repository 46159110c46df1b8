import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { answerDraw } from "@/lib/claims/commands/answer-draw";
import type { AnswerDrawInput } from "@/lib/claims/input";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement } from "../advance";
import { balanceOn } from "../balance";
import { enforcementClaim } from "../queries/enforcement-claim";
import { performedOnClaim } from "../queries/performed-on-claim";
import { runAgain } from "./plan-clocks";

/**
 * Records what a drawn worker said. Where that opens the worker's row again, the account of a remedy that the row had
 * settled owes again, and its days run on as they stood. Throws as `answerDraw` does.
 */
export async function takeDrawAnswer(
  ctx: Context<Officer>,
  input: z.output<typeof AnswerDrawInput>,
): Promise<{ id: string; caseId: string }> {
  const answered = await answerDraw(ctx, input);
  await oweAgain(ctx, input.claimId);
  return answered;
}

async function oweAgain(ctx: Context<Officer>, claimId: string): Promise<void> {
  for (const row of await performedOnClaim(ctx.db, claimId)) {
    const { claim } = await enforcementClaim(ctx.db, row);
    if (balanceOn(legalDate(ctx.now), claim).totalOwedFen === 0) continue;
    const particulars = { claimId };
    await advanceEnforcement(ctx, { id: row.id, act: "owe", columns: { performedOn: null }, particulars });
    await runAgain(ctx, { ...row, performedOn: null });
  }
}
