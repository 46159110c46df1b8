import "server-only";
import type { z } from "zod";
import { inspectionPlans } from "@/db/schema";
import { actingOrgan } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { legalDate, yearOf } from "@/lib/kernel/clock";
import { invalid, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { ProposePlanInput } from "../plan-input";
import { inspectorRefusal } from "../plan-policy";
import { employersPlanned, putPlanEmployers } from "./put-plan-employers";

/** Puts a year's plan of inspections before the head of the inspection body. */
export async function proposePlan(
  ctx: Context<Officer>,
  { employers, ...plan }: z.output<typeof ProposePlanInput>,
): Promise<{ id: string }> {
  const refusal = inspectorRefusal(ctx.actor);
  if (refusal !== null) throw refused(refusal);
  const today = legalDate(ctx.now);
  if (plan.year < yearOf(today)) throw invalid({ year: "year_over" });
  const organ = await actingOrgan(ctx.db, ctx.actor.organId);
  const place = { organId: organ.id, regionCode: organ.regionCode };
  const [row] = await ctx.db
    .insert(inspectionPlans)
    .values({ ...plan, ...place, proposedBy: ctx.actor.id, proposedOn: today })
    .returning({ id: inspectionPlans.id });
  if (!row) throw new Error("a plan was not stored");
  const named = await employersPlanned(ctx, { employers, sharePercent: plan.sharePercent });
  await putPlanEmployers(ctx, row.id, named);
  ctx.record({
    act: "plan.propose",
    subject: { kind: "plan", id: row.id },
    to: "proposed",
    particulars: { year: plan.year, items: plan.itemKeys, employers: named.length },
  });
  return row;
}
