import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { orders } from "@/db/schema";
import { organOf } from "@/lib/agencies/queries";
import type { Actor } from "@/lib/auth/actor";
import { renderPaper } from "@/lib/documents/render";
import { rectificationOrder } from "@/lib/documents/templates/rectification-order";
import { env } from "@/lib/env";
import { notFound } from "@/lib/kernel/errors";
import { orderScope } from "../scope";
import { orderOnPaper } from "./order-on-paper";

/** The paper as it would be issued now, marked as a draft and without a number. Nothing of it is kept. */
export async function orderDraft(actor: Actor, id: string): Promise<Buffer> {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const [order] = await db()
    .select({ id: orders.id, organId: orders.organId, employerId: orders.employerId })
    .from(orders)
    .where(and(eq(orders.id, id), orderScope(actor)));
  if (!order) throw notFound();
  const organ = await organOf(db(), order.organId);
  const frame = { organName: organ.name, draft: true, fontDir: env().FONT_DIR };
  const { bytes } = await renderPaper(rectificationOrder, await orderOnPaper(db(), order), frame);
  return bytes;
}
