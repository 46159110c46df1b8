import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { campaignNudges } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceCampaign } from "../advance";
import type { NudgeInput } from "../input";
import { matterOf } from "../queries/demanded";

/** Reminds a unit of a matter, once a day and matter; no reply is owed. */
export async function nudge(
  ctx: Context<Officer>,
  { id, reportId, taskId, words }: z.output<typeof NudgeInput>,
): Promise<{ id: string; campaignId: string }> {
  await advanceCampaign(ctx, { id, act: "nudge", particulars: { reportId, taskId } });
  const { organId } = await matterOf(ctx, id, { reportId, taskId });
  const [matterId, sentOn] = [reportId || taskId, legalDate(ctx.now)];
  const today = and(eq(campaignNudges.matterId, matterId), eq(campaignNudges.sentOn, sentOn));
  if ((await ctx.db.$count(campaignNudges, today)) > 0) throw refused("nudged_today");
  const [row] = await ctx.db
    .insert(campaignNudges)
    .values({ campaignId: id, organId, matterId, words, sentBy: ctx.actor.id, sentOn })
    .returning({ id: campaignNudges.id });
  if (!row) throw new Error("a reminder was not stored");
  return { id: row.id, campaignId: id };
}
