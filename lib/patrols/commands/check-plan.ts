import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { inspectionPlans, planEmployers } from "@/db/schema";
import { filesOf } from "@/lib/employers/queries/files-of";
import { yearOf } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { InspectionItemKey } from "../inspection-items";
import { planScope } from "../scope";

type Planned = {
  readonly planId: string;
  readonly plannedOn: string;
  readonly employerId: string;
  readonly itemKeys: readonly InspectionItemKey[];
};

/**
 * The plan that a visit goes by, or null when by none. Throws `invalid` unless it is approved, for that year, provides
 * for what is inspected, and names the employer where it takes no share of others.
 */
export async function checkPlan(ctx: Context, planned: Planned): Promise<string | null> {
  const { planId, plannedOn, itemKeys } = planned;
  if (planId === "") return null;
  const inScope = and(eq(inspectionPlans.id, planId), planScope(ctx.actor));
  const [plan] = await ctx.db.select().from(inspectionPlans).where(inScope);
  if (!plan || plan.state === "withdrawn") throw invalid({ planId: "plan_unknown" });
  if (plan.state !== "approved") throw invalid({ planId: "plan_unapproved" });
  if (plan.year !== yearOf(plannedOn)) throw invalid({ planId: "plan_other_year" });
  if (itemKeys.some((key) => !plan.itemKeys.includes(key))) throw invalid({ itemKeys: "plan_other_items" });
  const isNamed = plan.sharePercent !== null || (await names(ctx, planned));
  if (!isNamed) throw invalid({ planId: "plan_other_employer" });
  return planId;
}

async function names(ctx: Context, { planId, employerId }: Planned): Promise<boolean> {
  const files = inArray(planEmployers.employerId, filesOf(ctx.db, employerId));
  return (await ctx.db.$count(planEmployers, and(eq(planEmployers.planId, planId), files))) > 0;
}
