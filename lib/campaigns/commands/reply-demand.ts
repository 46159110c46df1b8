import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceDemand } from "../advance";
import type { ReplyDemandInput } from "../input";

/** The unit's written reply to a demand. A late one is taken too. */
export async function replyDemand(
  ctx: Context<Officer>,
  { id, version, reply }: z.output<typeof ReplyDemandInput>,
): Promise<{ id: string; campaignId: string }> {
  const columns = { reply, repliedBy: ctx.actor.id, repliedOn: legalDate(ctx.now) };
  const { campaignId } = await advanceDemand(ctx, { id, version, act: "reply", columns });
  return { id, campaignId };
}
