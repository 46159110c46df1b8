import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { answerDraw } from "@/lib/claims/commands/answer-draw";
import type { AnswerDrawInput } from "@/lib/claims/input";
import type { Context } from "@/lib/workflow/context";
import { oweAgain } from "./owe-again";

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
