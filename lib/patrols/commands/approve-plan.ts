import "server-only";
import { count, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { employers, inspectionPlans } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advancePlan } from "../advance";
import type { ApprovePlanInput } from "../plan-input";

/** Approves a plan; of how many employers its share is taken is counted on this day and stays. */
export async function approvePlan(
  ctx: Context<Officer>,
  { id, version, opinion }: z.output<typeof ApprovePlanInput>,
): Promise<{ id: string }> {
  const decided = { decidedBy: ctx.actor.id, decidedOn: legalDate(ctx.now), opinion };
  const columns = { ...decided, frameCount: await frameOf(ctx, id) };
  await advancePlan(ctx, { id, version, act: "approve", columns });
  return { id };
}

/** Employers of the plan's region whose industry has the plan's words. */
async function frameOf(ctx: Context, planId: string): Promise<number> {
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
