import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advancePlan } from "../advance";
import type { GiveBackPlanInput } from "../plan-input";

/** Returns a plan to whoever proposed it, with what is to be changed. */
export async function giveBackPlan(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof GiveBackPlanInput>,
): Promise<{ id: string }> {
  const columns = { decidedBy: ctx.actor.id, decidedOn: legalDate(ctx.now), opinion: reason };
  await advancePlan(ctx, { id, version, act: "giveBack", columns, particulars: { reason } });
  return { id };
}
