import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { campaignEvidence, campaignProofEvidence, campaignProofs } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import type { Context } from "@/lib/workflow/context";
import { advanceTask } from "../advance";
import type { SubmitTaskInput } from "../input";

/** Puts a task before a verifier of another unit as done, on the evidence that it has now. */
export async function submitTask(
  ctx: Context<Officer>,
  { id, version, note }: z.output<typeof SubmitTaskInput>,
): Promise<{ id: string; campaignId: string }> {
  const { campaignId } = await advanceTask(ctx, { id, version, act: "submitProof" });
  const [proof] = await ctx.db
    .insert(campaignProofs)
    .values({ taskId: id, note, submittedBy: ctx.actor.id, submittedAt: ctx.now })
    .returning({ id: campaignProofs.id });
  if (!proof) throw new Error("a proof was not stored");
  const evidence = await ctx.db
    .select({ evidenceId: campaignEvidence.id })
    .from(campaignEvidence)
    .where(eq(campaignEvidence.taskId, id));
  const rows = evidence.map((one) => ({ ...one, proofId: proof.id }));
  if (rows.length > 0) await ctx.db.insert(campaignProofEvidence).values(rows);
  return { id, campaignId };
}
