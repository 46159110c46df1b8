import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { inspectionPlans } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate, yearOf } from "@/lib/kernel/clock";
import { invalid, notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advancePlan } from "../advance";
import type { RevisePlanInput } from "../plan-input";
import { planScope } from "../scope";
import { keepPlanVersion } from "./keep-plan-version";
import { putPlanEmployers } from "./put-plan-employers";

/**
 * Puts a plan before the head of the inspection body again, as it is now. One that was in force says why, and what it
 * provided for stays with the approval that it had.
 */
export async function revisePlan(
  ctx: Context<Officer>,
  { id, version, employers, reason, ...plan }: z.output<typeof RevisePlanInput>,
): Promise<{ id: string }> {
  if (plan.year < yearOf(legalDate(ctx.now))) throw invalid({ year: "year_over" });
  const inScope = and(eq(inspectionPlans.id, id), planScope(ctx.actor));
  const [before] = await ctx.db.select().from(inspectionPlans).where(inScope).for("update");
  if (!before) throw notFound();
  const wasInForce = before.state === "approved";
  if (wasInForce && reason.length < 5) throw invalid({ reason: "revision_unexplained" });
  const undecided = wasInForce ? { decidedBy: null, decidedOn: null, opinion: null, frameCount: null } : {};
  const columns = { ...plan, sharePercent: plan.sharePercent ?? null, ...undecided };
  const particulars = { items: plan.itemKeys, ...(wasInForce ? { reason } : {}) };
  await advancePlan(ctx, { id, version, act: "revise", columns, particulars });
  if (wasInForce) await keepPlanVersion(ctx, before, reason);
  await putPlanEmployers(ctx, id, { employers, sharePercent: plan.sharePercent });
  return { id };
}
