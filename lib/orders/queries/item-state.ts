import "server-only";
import { and, eq } from "drizzle-orm";
import { orderItems, orders } from "@/db/schema";
import { notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { OrderItemState } from "../lifecycle";
import { orderScope } from "../scope";

/** The item's state, to choose between an act in time and its late one. Throws `not_found` outside the scope. */
export async function itemState(ctx: Context, id: string): Promise<OrderItemState> {
  const [row] = await ctx.db
    .select({ state: orderItems.state })
    .from(orderItems)
    .innerJoin(orders, eq(orders.id, orderItems.orderId))
    .where(and(eq(orderItems.id, id), orderScope(ctx.actor)))
    .for("update", { of: orderItems });
  if (!row) throw notFound();
  return row.state;
}
