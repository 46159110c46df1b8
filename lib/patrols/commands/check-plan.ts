import "server-only";
import { and, eq } from "drizzle-orm";
import { inspectionPlans } from "@/db/schema";
import { yearOf } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { planScope } from "../scope";

/** The plan that a visit goes by, or null when by none. Throws `invalid` unless it is approved and for that year. */
export async function checkPlan(ctx: Context, planId: string, plannedOn: string): Promise<string | null> {
  if (planId === "") return null;
  const approved = and(eq(inspectionPlans.id, planId), eq(inspectionPlans.state, "approved"), planScope(ctx.actor));
  const [plan] = await ctx.db.select({ year: inspectionPlans.year }).from(inspectionPlans).where(approved);
  if (!plan) throw invalid({ planId: "plan_unknown" });
  if (plan.year !== yearOf(plannedOn)) throw invalid({ planId: "plan_other_year" });
  return planId;
}
