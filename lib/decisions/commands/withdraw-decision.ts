import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceDecision } from "../advance";
import type { WithdrawDecisionInput } from "../input";
import { meetWhenDecided } from "./meet-when-decided";

/** Takes back a proposal of which the party was not told. */
export async function withdrawDecision(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof WithdrawDecisionInput>,
): Promise<{ id: string; caseId: string }> {
  const columns = { endedOn: legalDate(ctx.now), endedBy: ctx.actor.id, endedBecause: reason };
  const { caseId } = await advanceDecision(ctx, { id, version, act: "withdraw", columns, particulars: { reason } });
  await meetWhenDecided(ctx, caseId);
  return { id, caseId };
}
