import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advancePlan } from "../advance";
import type { WithdrawPlanInput } from "../plan-input";

/** Takes back a plan that is not in force. */
export async function withdrawPlan(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof WithdrawPlanInput>,
): Promise<{ id: string }> {
  const columns = { endedOn: legalDate(ctx.now), endedBecause: reason };
  await advancePlan(ctx, { id, version, act: "withdraw", columns, particulars: { reason } });
  return { id };
}
