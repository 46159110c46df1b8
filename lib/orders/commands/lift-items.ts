import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { orderItems } from "@/db/schema";
import type { Context } from "@/lib/workflow/context";
import { advanceOrderItem } from "../advance";
import { orderItemLifecycle } from "../lifecycle";

/** What an order that is out of force still asked for is lifted; what was corrected stays so. */
export async function liftItems(ctx: Context, orderId: string): Promise<void> {
  const standing = await ctx.db
    .select({ id: orderItems.id })
    .from(orderItems)
    .where(and(eq(orderItems.orderId, orderId), inArray(orderItems.state, [...orderItemLifecycle.acts.lift.from])))
    .orderBy(asc(orderItems.ordinal))
    .for("update");
  for (const item of standing) await advanceOrderItem(ctx, { id: item.id, act: "lift" });
}
