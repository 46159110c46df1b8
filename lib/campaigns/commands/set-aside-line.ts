import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { campaignLines } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceCampaign } from "../advance";
import type { SetAsideLineInput } from "../input";
import { holdLine, nextWaitingLine } from "../queries/lines";

/** Records that a line of the notice is no task, and why. */
export async function setAsideLine(
  ctx: Context<Officer>,
  { id, version, lineId, reason }: z.output<typeof SetAsideLineInput>,
): Promise<{ id: string; nextLineId: string | null }> {
  await advanceCampaign(ctx, { id, version, act: "setAsideLine", particulars: { line: lineId } });
  const line = await holdLine(ctx.db, id, lineId);
  const decided = { setAsideBecause: reason, decidedBy: ctx.actor.id, decidedOn: legalDate(ctx.now) };
  await ctx.db.update(campaignLines).set(decided).where(eq(campaignLines.id, lineId));
  return { id, nextLineId: await nextWaitingLine(ctx.db, id, line.ordinal) };
}
