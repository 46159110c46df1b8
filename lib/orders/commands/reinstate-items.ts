import "server-only";
import { and, asc, eq, notInArray } from "drizzle-orm";
import { cases, orderItems } from "@/db/schema";
import { endedStates } from "@/lib/cases/lifecycle";
import { reviveClocks } from "@/lib/deadlines/revived-clocks";
import type { Context } from "@/lib/workflow/context";
import { advanceOrderItem } from "../advance";
import type { OrderItemAct } from "../lifecycle";
import { waitingProof } from "../queries/item-facts";

/**
 * What was lifted stands again as it stood, but for what has fallen by another result; its day to correct runs on as it
 * was set, unless the case has ended, in which nothing runs. What was corrected is left as it is.
 */
export async function reinstateItems(ctx: Context, orderId: string, fallen: readonly string[]): Promise<void> {
  const spared = fallen.length === 0 ? undefined : notInArray(orderItems.id, [...fallen]);
  const lifted = await ctx.db
    .select({ id: orderItems.id, defiedOn: orderItems.defiedOn })
    .from(orderItems)
    .where(and(eq(orderItems.orderId, orderId), eq(orderItems.state, "lifted"), spared))
    .orderBy(asc(orderItems.ordinal))
    .for("update");
  for (const item of lifted) {
    const act = await actOf(ctx, item);
    const { caseId } = await advanceOrderItem(ctx, { id: item.id, act });
    if (act !== "reinstateDefied" && (await runs(ctx, caseId))) await reviveClocks(ctx, item.id, ["ORDER-ITEM"]);
  }
}

type Lifted = Pick<typeof orderItems.$inferSelect, "id" | "defiedOn">;

async function actOf(ctx: Context, { id, defiedOn }: Lifted): Promise<OrderItemAct> {
  if (defiedOn !== null) return "reinstateDefied";
  return (await waitingProof(ctx.db, id)) ? "reinstateProved" : "reinstateOpen";
}

async function runs(ctx: Context, caseId: string): Promise<boolean> {
  const [kase] = await ctx.db.select({ state: cases.state }).from(cases).where(eq(cases.id, caseId));
  return kase !== undefined && !endedStates.includes(kase.state);
}
