import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceDemand } from "../advance";
import type { CloseDemandInput } from "../input";

/** Closes a demand that has been answered; only who issued it does. */
export async function closeDemand(
  ctx: Context<Officer>,
  { id, version, note }: z.output<typeof CloseDemandInput>,
): Promise<{ id: string; campaignId: string }> {
  const columns = { closingNote: note, closedOn: legalDate(ctx.now) };
  const { campaignId } = await advanceDemand(ctx, { id, version, act: "close", columns });
  return { id, campaignId };
}
