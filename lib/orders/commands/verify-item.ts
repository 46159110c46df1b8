import "server-only";
import type { z } from "zod";
import { orderVerifications } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceOrderItem, type ItemPlace } from "../advance";
import type { VerifyItemInput } from "../input";
import { waitingProof } from "../queries/item-facts";
import { itemState } from "../queries/item-state";

/** Records what came of looking at the proof that waits: the item is corrected, or open again (or still defied). */
export async function verifyItem(
  ctx: Context<Officer>,
  { id, version, manner, verdict, note }: z.output<typeof VerifyItemInput>,
): Promise<ItemPlace> {
  const isAccepted = verdict === "accepted";
  const isLate = (await itemState(ctx, id)) === "defied";
  const act = isAccepted ? (isLate ? "acceptLate" : "accept") : isLate ? "rejectLate" : "reject";
  const today = legalDate(ctx.now);
  const proof = await waitingProof(ctx.db, id);
  const columns = isAccepted ? { correctedOn: today } : {};
  const { orderId, caseId } = await advanceOrderItem(ctx, { id, version, act, columns, particulars: { manner } });
  if (!proof) throw refused("no_proof_waits");
  await ctx.db
    .insert(orderVerifications)
    .values({ proofId: proof.id, manner, isAccepted, note, verifiedBy: ctx.actor.id, verifiedOn: today });
  return { id, orderId, caseId };
}
