import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceOrder } from "../advance";
import type { WithdrawOrderInput } from "../input";

/** Takes back a proposal that was never issued. */
export async function withdrawOrder(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof WithdrawOrderInput>,
): Promise<{ id: string; caseId: string }> {
  const columns = { endedOn: legalDate(ctx.now), endedBy: ctx.actor.id, endedBecause: reason };
  const { caseId } = await advanceOrder(ctx, { id, version, act: "withdraw", columns, particulars: { reason } });
  return { id, caseId };
}
