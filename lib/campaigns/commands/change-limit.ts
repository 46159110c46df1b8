import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { campaignLimitChanges, campaignTasks } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceTask } from "../advance";
import type { ChangeLimitInput } from "../input";

/** Gives a task another limit, with the reason; the old one stays on record. */
export async function changeLimit(
  ctx: Context<Officer>,
  { id, version, dueOn, reason }: z.output<typeof ChangeLimitInput>,
): Promise<{ id: string; campaignId: string }> {
  const [before] = await ctx.db
    .select({ dueOn: campaignTasks.dueOn })
    .from(campaignTasks)
    .where(eq(campaignTasks.id, id));
  const particulars = { from: before?.dueOn, to: dueOn, reason };
  const task = await advanceTask(ctx, { id, version, act: "changeLimit", columns: { dueOn }, particulars });
  if (!before || before.dueOn === null || before.dueOn === dueOn) throw invalid({ dueOn: "limit_unchanged" });
  const change = { taskId: id, fromOn: before.dueOn, toOn: dueOn, reason };
  await ctx.db
    .insert(campaignLimitChanges)
    .values({ ...change, changedBy: ctx.actor.id, changedOn: legalDate(ctx.now) });
  return { id, campaignId: task.campaignId };
}
