import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import type { Context } from "@/lib/workflow/context";
import { advancePublication } from "../advance";
import type { GiveBackPublicationInput } from "../input";
import { openPublishClock } from "./publish-clock";

/**
 * Gives a proposed text, or a judgement not to publish, back to the case officers with what is to be changed. While it
 * is open whether a decision is published, its days run.
 */
export async function giveBackPublication(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof GiveBackPublicationInput>,
): Promise<{ id: string; caseId: string; decisionId: string }> {
  const row = await advancePublication(ctx, { id, version, act: "giveBack", columns: { returnedBecause: reason } });
  await openPublishClock(ctx, row);
  return row;
}
