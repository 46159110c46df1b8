import "server-only";
import { count, eq, sql } from "drizzle-orm";
import { employers, inspectionPlans } from "@/db/schema";
import type { Context } from "@/lib/workflow/context";

/** Employers of the plan's region whose industry has the plan's words. */
export async function frameOf(ctx: Context, planId: string): Promise<number> {
  const isInFrame = sql`${employers.mergedIntoId} is null
    and ${employers.regionCode} like ${inspectionPlans.regionCode} || '%'
    and strpos(${employers.industry}, ${inspectionPlans.shareIndustry}) > 0`;
  const [row] = await ctx.db
    .select({ n: count(employers.id) })
    .from(inspectionPlans)
    .leftJoin(employers, isInFrame)
    .where(eq(inspectionPlans.id, planId));
  return row?.n ?? 0;
}
