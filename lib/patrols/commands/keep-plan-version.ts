import "server-only";
import { asc, eq } from "drizzle-orm";
import { employers, type inspectionPlans, planEmployers, planVersions } from "@/db/schema";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";

/** Keeps what a plan in force provided for, of whom, and by which approval, before it is changed. */
export async function keepPlanVersion(ctx: Context, plan: typeof inspectionPlans.$inferSelect, because: string) {
  const { id: planId, decidedBy, decidedOn, opinion, frameCount } = plan;
  if (decidedBy === null || decidedOn === null || frameCount === null) throw new Error("a plan in force undecided");
  const named = await ctx.db
    .select({ name: employers.name })
    .from(planEmployers)
    .innerJoin(employers, eq(employers.id, planEmployers.employerId))
    .where(eq(planEmployers.planId, planId))
    .orderBy(asc(employers.name));
  const { year, title, basis, itemKeys, sharePercent, shareIndustry } = plan;
  await ctx.db.insert(planVersions).values({
    ...{ planId, year, title, basis, itemKeys, sharePercent, shareIndustry, frameCount },
    ...{ employers: named.map(({ name }) => name), decidedBy, decidedOn, opinion: opinion ?? "" },
    ...{ replacedOn: legalDate(ctx.now), because },
  });
}
