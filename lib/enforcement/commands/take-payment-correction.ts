import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { correctPayment } from "@/lib/claims/commands/correct-payment";
import type { CorrectPaymentInput } from "@/lib/claims/payment-input";
import type { Context } from "@/lib/workflow/context";
import { oweAgain } from "./owe-again";

/** Corrects an accepted payment; the account of a remedy that it had settled owes again, as after a draw. */
export async function takePaymentCorrection(
  ctx: Context<Officer>,
  input: z.output<typeof CorrectPaymentInput>,
): Promise<{ id: string; caseId: string; claimId: string }> {
  const corrected = await correctPayment(ctx, input);
  await oweAgain(ctx, corrected.claimId);
  return corrected;
}
