import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { db, type Reader } from "@/db/client";
import { orderItems, orderProofFiles, orders } from "@/db/schema";
import { type Actor, accountOf } from "@/lib/auth/actor";
import { notFound, refused } from "@/lib/kernel/errors";
import { orderItemActRefusal } from "../item-policy";
import { orderScope } from "../scope";
import { itemFacts } from "./item-facts";

/** Throws `not_found`, or `refused` when the actor may not add files to an item's proof now. */
export async function itemToProve(reader: Reader, actor: Actor, id: string, now: Date) {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const [row] = await reader
    .select({
      id: orderItems.id,
      state: orderItems.state,
      dueOn: orderItems.dueOn,
      defiedOn: orderItems.defiedOn,
      orderId: orders.id,
      orderState: orders.state,
      employerId: orders.employerId,
      caseId: orders.caseId,
      documentId: orders.documentId,
    })
    .from(orderItems)
    .innerJoin(orders, eq(orders.id, orderItems.orderId))
    .where(and(eq(orderItems.id, id), orderScope(actor)));
  if (!row) throw notFound();
  const facts = { ...(await itemFacts(reader, actor, row, now)), unsentFiles: 1 };
  const reason = orderItemActRefusal(actor, facts, row.state === "defied" ? "proveLate" : "prove");
  if (reason !== null) throw refused(reason);
  return row;
}

/** The orders, visible to this actor, whose proof holds a file; files not sent yet are their uploader's alone. */
export async function ordersHoldingFile(actor: Actor, fileId: string): Promise<readonly string[]> {
  const rows = await db()
    .select({ id: orders.id, proofId: orderProofFiles.proofId, addedBy: orderProofFiles.addedBy })
    .from(orderProofFiles)
    .innerJoin(orderItems, eq(orderItems.id, orderProofFiles.itemId))
    .innerJoin(orders, eq(orders.id, orderItems.orderId))
    .where(and(eq(orderProofFiles.fileId, fileId), orderScope(actor)));
  return rows.filter(({ proofId, addedBy }) => proofId !== null || addedBy === accountOf(actor)).map(({ id }) => id);
}

/** The same question before a byte of an upload is received. */
export async function assertMayProve(actor: Actor, itemId: string, now: Date): Promise<void> {
  await itemToProve(db(), actor, itemId, now);
}
