import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate, yearOf } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advancePlan } from "../advance";
import type { RevisePlanInput } from "../plan-input";
import { employersPlanned, putPlanEmployers } from "./put-plan-employers";

/** Puts a plan that came back before the head of the inspection body again, as it is now. */
export async function revisePlan(
  ctx: Context<Officer>,
  { id, version, employers, ...plan }: z.output<typeof RevisePlanInput>,
): Promise<{ id: string }> {
  if (plan.year < yearOf(legalDate(ctx.now))) throw invalid({ year: "year_over" });
  const { sharePercent } = plan;
  const columns = { ...plan, sharePercent: sharePercent ?? null };
  await advancePlan(ctx, { id, version, act: "revise", columns, particulars: { items: plan.itemKeys } });
  await putPlanEmployers(ctx, id, await employersPlanned(ctx, { employers, sharePercent }));
  return { id };
}
