import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceClosing } from "../advance";
import type { WithdrawClosingInput } from "../input";

/** Takes back a proposal that was not decided. */
export async function withdrawClosing(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof WithdrawClosingInput>,
): Promise<{ id: string; caseId: string }> {
  const columns = { endedOn: legalDate(ctx.now), endedBy: ctx.actor.id, endedBecause: reason };
  const { caseId } = await advanceClosing(ctx, { id, version, act: "withdraw", columns });
  return { id, caseId };
}
