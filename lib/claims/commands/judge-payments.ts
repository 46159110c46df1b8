import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advancePaymentProof } from "../advance";
import type { JudgePaymentsInput } from "../payment-input";

/** Records what came of looking at a proof: its payments count from now on, or none of them does. */
export async function judgePayments(
  ctx: Context<Officer>,
  { id, version, verdict, note }: z.output<typeof JudgePaymentsInput>,
): Promise<{ id: string; caseId: string }> {
  const act = verdict === "accepted" ? "accept" : "reject";
  const columns = { verifiedBy: ctx.actor.id, verifiedOn: legalDate(ctx.now), verdictNote: note };
  const { caseId } = await advancePaymentProof(ctx, { id, version, act, columns });
  return { id, caseId };
}
