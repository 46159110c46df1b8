import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advancePreservation } from "../advance";
import type { WithdrawPreservationInput } from "../input";

/** Takes back a proposal or an approval by which nothing was held. */
export async function withdrawPreservation(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof WithdrawPreservationInput>,
): Promise<{ id: string; caseId: string }> {
  const columns = { withdrawnBy: ctx.actor.id, withdrawnOn: legalDate(ctx.now), withdrawnBecause: reason };
  const { caseId } = await advancePreservation(ctx, { id, version, act: "withdraw", columns });
  return { id, caseId };
}
