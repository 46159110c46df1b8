import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { inspectionPlans } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate, yearOf } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advancePlan } from "../advance";
import type { ChangePlanInput } from "../plan-input";
import { employersPlanned } from "./put-plan-employers";

/** Puts forward what is to stand in place of a plan in force, which stays in force until that is approved. */
export async function changePlan(
  ctx: Context<Officer>,
  { id, version, employers, reason, sharePercent, ...plan }: z.output<typeof ChangePlanInput>,
): Promise<{ id: string }> {
  const today = legalDate(ctx.now);
  const columns = { droppedOn: null, droppedBecause: null };
  await advancePlan(ctx, { id, version, act: "change", columns, particulars: { items: plan.itemKeys, reason } });
  if (plan.year < yearOf(today)) throw invalid({ year: "year_over" });
  if (reason.length < 5) throw invalid({ reason: "revision_unexplained" });
  const employerIds = await employersPlanned(ctx, { employers, sharePercent });
  const said = { because: reason, putForwardOn: today };
  const change = { ...plan, sharePercent: sharePercent ?? null, employerIds, ...said };
  await ctx.db.update(inspectionPlans).set({ change }).where(eq(inspectionPlans.id, id));
  return { id };
}
