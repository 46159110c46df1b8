import "server-only";
import { inArray } from "drizzle-orm";
import type { z } from "zod";
import { orderProofFiles, orderProofs } from "@/db/schema";
import type { EmployerUser, Officer } from "@/lib/auth/actor";
import { employerOf } from "@/lib/employers/queries/employer";
import { legalDate } from "@/lib/kernel/clock";
import { tellProofSubmitted } from "@/lib/outbox/notices";
import type { Context } from "@/lib/workflow/context";
import { advanceOrderItem, type ItemPlace } from "../advance";
import type { SubmitProofInput } from "../input";
import { unsentFiles } from "../queries/item-facts";
import { itemState } from "../queries/item-state";

/**
 * Hands in proof that an item is corrected, with the files uploaded for it. An officer does it for an
 * employer who came with paper. Late proof is taken as well; that it was late stays on record.
 */
export async function submitProof(
  ctx: Context<EmployerUser | Officer>,
  { id, version, note }: z.output<typeof SubmitProofInput>,
): Promise<ItemPlace> {
  const act = (await itemState(ctx, id)) === "defied" ? "proveLate" : "prove";
  const isOnBehalf = ctx.actor.kind === "officer";
  const gathered = await unsentFiles(ctx.db, ctx.actor, [id]);
  const item = await advanceOrderItem(ctx, {
    id,
    version,
    act,
    particulars: { files: gathered.length, isOnBehalf },
  });
  const [proof] = await ctx.db
    .insert(orderProofs)
    .values({ itemId: id, note, submittedBy: ctx.actor.id, submittedAt: ctx.now, isOnBehalf })
    .returning({ id: orderProofs.id });
  if (!proof) throw new Error("a proof was not stored");
  const fileIds = gathered.map((file) => file.id);
  if (fileIds.length > 0) {
    await ctx.db.update(orderProofFiles).set({ proofId: proof.id }).where(inArray(orderProofFiles.id, fileIds));
  }
  if (!isOnBehalf) await tellOfficers(ctx, item);
  return { id: proof.id, orderId: item.orderId, caseId: item.caseId };
}

type Proved = Awaited<ReturnType<typeof advanceOrderItem>>;

async function tellOfficers(ctx: Context, { orderId, caseId, employerId, orderNumber }: Proved): Promise<void> {
  const employer = await employerOf(ctx.actor, employerId, ctx.db);
  if (!employer || orderNumber === null) return;
  await tellProofSubmitted(ctx, {
    caseId,
    orderId,
    number: orderNumber,
    employerName: employer.name,
    submittedOn: legalDate(ctx.now),
  });
}
