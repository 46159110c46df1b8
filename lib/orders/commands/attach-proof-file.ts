import "server-only";
import type { z } from "zod";
import { orderProofFiles } from "@/db/schema";
import { recordFile } from "@/lib/attachments/record-file";
import type { EmployerUser, Officer } from "@/lib/auth/actor";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { type AttachProofFileInput, MOST_PROOF_FILES } from "../input";
import { unsentFiles } from "../queries/item-facts";
import { itemToProve } from "../queries/proving";

/** Keeps a file for an item's proof until its sender hands the proof in. Nobody else sees it before. */
export async function attachProofFile(
  ctx: Context<EmployerUser | Officer>,
  { itemId, file }: z.output<typeof AttachProofFileInput>,
): Promise<{ id: string }> {
  const item = await itemToProve(ctx.db, ctx.actor, itemId, ctx.now);
  const gathered = await unsentFiles(ctx.db, ctx.actor, [itemId]);
  if (gathered.length >= MOST_PROOF_FILES) throw refused("proof_files_too_many");
  const fileId = await recordFile(ctx, file);
  const [row] = await ctx.db
    .insert(orderProofFiles)
    .values({ itemId, fileId, addedBy: ctx.actor.id, addedAt: ctx.now })
    .returning({ id: orderProofFiles.id });
  if (!row) throw new Error("a proof's file was not stored");
  ctx.record({
    act: "order_item.attach",
    subject: { kind: "order_item", id: itemId },
    about: [item.orderId, item.caseId, item.employerId],
    particulars: { sha256: file.sha256 },
  });
  return row;
}
