import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { orderItems } from "@/db/schema";
import type { LegalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceOrderItem } from "../advance";
import { orderItemLifecycle } from "../lifecycle";

/**
 * What an order that is out of force still asked for is lifted, or those of its items that a reviewer took away, since
 * the day on which that was done; what was corrected stays so.
 */
export async function liftItems(
  ctx: Context,
  orderId: string,
  liftedOn: LegalDate,
  only?: readonly string[],
): Promise<void> {
  const named = only && inArray(orderItems.id, [...only]);
  const standing = await ctx.db
    .select({ id: orderItems.id })
    .from(orderItems)
    .where(
      and(eq(orderItems.orderId, orderId), named, inArray(orderItems.state, [...orderItemLifecycle.acts.lift.from])),
    )
    .orderBy(asc(orderItems.ordinal))
    .for("update");
  for (const item of standing) await advanceOrderItem(ctx, { id: item.id, act: "lift", columns: { liftedOn } });
}
