import "server-only";
import { and, eq, max } from "drizzle-orm";
import type { z } from "zod";
import { campaignInstructions, campaignTasks } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceCampaign } from "../advance";
import type { InstructInput } from "../input";
import { INSTRUCTION_SECTION } from "../labels";
import { assertOfCampaign } from "../queries/instructions";
import { putUnits } from "./confirm-line";

/** A leader's written instruction: it always makes a task with its date, so that it does not stay words. */
export async function instruct(
  ctx: Context<Officer>,
  { id, words, leadOrganId, dueOn, aboutTaskId, entryId }: z.output<typeof InstructInput>,
): Promise<{ id: string; campaignId: string; taskId: string }> {
  const campaign = await advanceCampaign(ctx, { id, act: "instruct", particulars: { aboutTaskId, entryId } });
  const today = legalDate(ctx.now);
  if (dueOn < today) throw invalid({ dueOn: "instruction_due_past" });
  await assertOfCampaign(ctx.db, id, { aboutTaskId, entryId });
  const place = { campaignId: id, ...(await nextPlace(ctx, id)) };
  const [task] = await ctx.db
    .insert(campaignTasks)
    .values({
      ...{ ...place, origin: "instruction", section: INSTRUCTION_SECTION, words, kind: "dated", dueOn },
      ...{ leastProofs: 1, counts: [], confirmedBy: ctx.actor.id, confirmedOn: today },
    })
    .returning({ id: campaignTasks.id });
  if (!task) throw new Error("a task was not stored");
  const units = { leadOrganId, cooperatingOrganIds: [], otherUnits: [] };
  await putUnits(ctx, { taskId: task.id, organId: campaign.organId }, units);
  const about = { aboutTaskId: aboutTaskId || null, entryId: entryId || null };
  const [row] = await ctx.db
    .insert(campaignInstructions)
    .values({ campaignId: id, words, taskId: task.id, ...about, writtenBy: ctx.actor.id, writtenOn: today })
    .returning({ id: campaignInstructions.id });
  if (!row) throw new Error("an instruction was not stored");
  return { id: row.id, campaignId: id, taskId: task.id };
}

async function nextPlace(ctx: Context, campaignId: string): Promise<{ number: number; ordinal: number }> {
  const ofCampaign = eq(campaignTasks.campaignId, campaignId);
  const [last] = await ctx.db
    .select({ ordinal: max(campaignTasks.ordinal) })
    .from(campaignTasks)
    .where(ofCampaign);
  const before = await ctx.db.$count(campaignTasks, and(ofCampaign, eq(campaignTasks.origin, "instruction")));
  return { number: before + 1, ordinal: (last?.ordinal ?? 0) + 1 };
}
