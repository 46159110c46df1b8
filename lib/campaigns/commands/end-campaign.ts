import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceCampaign } from "../advance";
import type { EndCampaignInput } from "../input";

/** Ends a special action with what it came to. Tasks that are not done stay on record as they are. */
export async function endCampaign(
  ctx: Context<Officer>,
  { id, version, summary }: z.output<typeof EndCampaignInput>,
): Promise<{ id: string }> {
  await advanceCampaign(ctx, { id, version, act: "end", columns: { endedOn: legalDate(ctx.now), summary } });
  return { id };
}
