import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import { orderItems } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceOrder, advanceOrderItem } from "../advance";
import type { RevokeOrderInput } from "../input";
import { orderItemLifecycle } from "../lifecycle";

/** Revokes an issued order: what it still asked for is lifted, what was corrected stays so. */
export async function revokeOrder(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof RevokeOrderInput>,
): Promise<{ id: string; caseId: string }> {
  const columns = { endedOn: legalDate(ctx.now), endedBy: ctx.actor.id, endedBecause: reason };
  const { caseId } = await advanceOrder(ctx, { id, version, act: "revoke", columns, particulars: { reason } });
  const standing = await ctx.db
    .select({ id: orderItems.id })
    .from(orderItems)
    .where(and(eq(orderItems.orderId, id), inArray(orderItems.state, [...orderItemLifecycle.acts.lift.from])))
    .orderBy(asc(orderItems.ordinal))
    .for("update");
  for (const item of standing) await advanceOrderItem(ctx, { id: item.id, act: "lift" });
  return { id, caseId };
}
