import "server-only";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { keepReturn } from "@/lib/returns/commands/keep-return";
import type { Returned } from "@/lib/returns/input";
import type { Context } from "@/lib/workflow/context";
import { advancePlan } from "../advance";

/** Returns a plan to whoever proposed it, with what is to be changed, point by point. */
export async function giveBackPlan(
  ctx: Context<Officer>,
  { id, version, points }: Returned<"plan">,
): Promise<{ id: string }> {
  const columns = { decidedBy: ctx.actor.id, decidedOn: legalDate(ctx.now), opinion: null };
  const particulars = { places: points.map(({ place }) => place) };
  const plan = await advancePlan(ctx, { id, version, act: "giveBack", columns, particulars });
  await keepReturn(ctx, { ...plan, matter: "plan", subject: { planId: id }, round: plan.version }, points);
  return { id };
}
