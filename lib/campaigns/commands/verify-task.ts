import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { campaignProofs } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceTask } from "../advance";
import type { VerifyTaskInput } from "../input";

/** Records what a verifier of another unit found: the task is done, or open again. */
export async function verifyTask(
  ctx: Context<Officer>,
  { id, version, verdict, note }: z.output<typeof VerifyTaskInput>,
): Promise<{ id: string; campaignId: string }> {
  const isAccepted = verdict === "accepted";
  const today = legalDate(ctx.now);
  const columns = isAccepted ? { doneOn: today } : {};
  const { campaignId } = await advanceTask(ctx, { id, version, act: isAccepted ? "accept" : "reject", columns });
  await ctx.db
    .update(campaignProofs)
    .set({ isAccepted, verdictNote: note, verifiedBy: ctx.actor.id, verifiedOn: today })
    .where(and(eq(campaignProofs.taskId, id), isNull(campaignProofs.isAccepted)));
  return { id, campaignId };
}
