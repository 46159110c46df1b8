import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { orderProofFiles } from "@/db/schema";
import type { EmployerUser, Officer } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { DetachProofFileInput } from "../input";
import { itemToProve } from "../queries/proving";

/** Takes a file out again that its uploader chose by mistake and has not sent; what was sent stays. */
export async function detachProofFile(
  ctx: Context<EmployerUser | Officer>,
  { id }: z.output<typeof DetachProofFileInput>,
): Promise<{ id: string }> {
  const own = and(eq(orderProofFiles.addedBy, ctx.actor.id), isNull(orderProofFiles.proofId));
  const [row] = await ctx.db
    .delete(orderProofFiles)
    .where(and(eq(orderProofFiles.id, id), own))
    .returning({ itemId: orderProofFiles.itemId, fileId: orderProofFiles.fileId });
  if (!row) throw notFound();
  const item = await itemToProve(ctx.db, ctx.actor, row.itemId, ctx.now);
  ctx.record({
    act: "order_item.detach",
    subject: { kind: "order_item", id: row.itemId },
    about: [item.orderId, item.caseId, item.employerId],
    particulars: { file: row.fileId },
  });
  return { id };
}
