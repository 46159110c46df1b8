import "server-only";
import { and, eq } from "drizzle-orm";
import { complaints, organs } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { relocateClocks } from "@/lib/deadlines/clocks";
import type { Context } from "@/lib/workflow/context";
import { placeAfterMove } from "../routing";
import { complaintScope } from "../scope";
import { issueRegister } from "./issue-register";
import { tellDecision } from "./tell-decision";

export type Move = { readonly organId: string; readonly fromRegion: string; readonly toRegion: string };

/** The place of work before and after the move; undefined where there is nothing to move, or no such organ. */
export async function moveOf(ctx: Context<Officer>, id: string, organId: string): Promise<Move | undefined> {
  const [found] = await ctx.db
    .select({ fromRegion: complaints.regionCode, organRegion: organs.regionCode })
    .from(complaints)
    .innerJoin(organs, eq(organs.id, organId))
    .where(and(eq(complaints.id, id), complaintScope(ctx.actor)))
    .for("update", { of: complaints });
  if (!found) return undefined;
  return { organId, fromRegion: found.fromRegion, toRegion: placeAfterMove(found.fromRegion, found.organRegion) };
}

/** Makes the complaint the other organ's, with its register sheet and its running clocks, and tells who complained. */
export async function moveComplaint(
  ctx: Context<Officer>,
  complaint: typeof complaints.$inferSelect,
  { organId, toRegion }: Move,
): Promise<void> {
  const place = { organId, regionCode: toRegion };
  await ctx.db.update(complaints).set(place).where(eq(complaints.id, complaint.id));
  await relocateClocks(ctx, complaint.id, toRegion);
  await issueRegister(ctx, { ...complaint, ...place });
  await tellDecision(ctx, complaint, "moved");
}
