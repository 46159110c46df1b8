import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import type { Context } from "@/lib/workflow/context";
import type { VerifyByHandInput } from "../input";
import { holdToVerify } from "./hold-claim";
import { putVerified } from "./put-verified";

/** Verifies a row at an amount that no calculator reckons, for a reason that stays on record. */
export async function verifyByHand(
  ctx: Context<Officer>,
  { amount, reason, ...place }: z.output<typeof VerifyByHandInput>,
): Promise<{ id: string; caseId: string }> {
  const claim = await holdToVerify(ctx, place);
  await putVerified(ctx, claim, { amountFen: amount, reason, calculator: null, inputs: null, steps: null });
  return { id: claim.id, caseId: claim.caseId };
}
