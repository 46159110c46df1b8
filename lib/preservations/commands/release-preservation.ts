import "server-only";
import type { z } from "zod";
import { preservationItems } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advancePreservation } from "../advance";
import type { ReleasePreservationInput } from "../input";
import { lapsedNote } from "../labels";
import { isUndecided } from "../queries/preservation-facts";
import { issueDisposal } from "./issue-disposal";

/**
 * Releases what was not decided within the seven working days (《行政处罚法》第五十六条), with the 处理通知书 that
 * says so. It needs nobody's approval: nothing holds the items any more.
 */
export async function releasePreservation(
  ctx: Context<Officer>,
  { id, version, note }: z.output<typeof ReleasePreservationInput>,
): Promise<{ id: string; caseId: string; number: string }> {
  const row = await advancePreservation(ctx, { id, version, act: "release" });
  const released = await ctx.db
    .update(preservationItems)
    .set({
      disposal: "lapsed",
      note: lapsedNote(note),
      disposedBy: ctx.actor.id,
      disposedOn: legalDate(ctx.now),
    })
    .where(isUndecided(id))
    .returning({ id: preservationItems.id });
  const itemIds = released.map((item) => item.id);
  return { id, caseId: row.caseId, number: await issueDisposal(ctx, row, itemIds) };
}
