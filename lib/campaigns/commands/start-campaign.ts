import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceCampaign } from "../advance";
import type { StartCampaignInput } from "../input";

/** Starts a special action: from now on its units are bound by the confirmed tasks. */
export async function startCampaign(
  ctx: Context<Officer>,
  { id, version }: z.output<typeof StartCampaignInput>,
): Promise<{ id: string }> {
  await advanceCampaign(ctx, { id, version, act: "start", columns: { startedOn: legalDate(ctx.now) } });
  return { id };
}
