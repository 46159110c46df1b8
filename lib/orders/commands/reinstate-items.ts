import "server-only";
import { eq } from "drizzle-orm";
import { cases, orderItems } from "@/db/schema";
import { endedStates } from "@/lib/cases/lifecycle";
import { runOnSetClock } from "@/lib/deadlines/corrected-clocks";
import { reopenClock, reviveClocks } from "@/lib/deadlines/revived-clocks";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceOrderItem } from "../advance";
import { movedDue, standsDefied } from "../days-left";
import { leftBasis, stillLifted } from "../labels";
import type { OrderItemAct } from "../lifecycle";
import { waitingProof } from "../queries/item-facts";
import { type LiftedItem, liftedItems } from "../queries/lifted-items";

/**
 * What was lifted stands again as it stood, but for what has fallen by another result, and what rests on a finding that
 * was withdrawn meanwhile or that another order or a decision asks for. The days that were left of it run on, unless
 * the case has ended, in which nothing runs. What was corrected is left as it is.
 */
export async function reinstateItems(ctx: Context, orderId: string, fallen: readonly string[]): Promise<void> {
  await ctx.db.select({ id: orderItems.id }).from(orderItems).where(eq(orderItems.orderId, orderId)).for("update");
  for (const item of await standingAgain(ctx, orderId)) if (!fallen.includes(item.id)) await reinstate(ctx, item);
}

/** What is lifted of an order and has its ground yet. */
const standingAgain = async (ctx: Context, orderId: string) =>
  (await liftedItems(ctx.db, orderId)).filter((item) => stillLifted(item) === null);

async function reinstate(ctx: Context, item: LiftedItem): Promise<void> {
  const moved = movedDue(item, legalDate(ctx.now));
  const act = await actOf(ctx, item);
  if (act === "reinstateDefied") {
    await advanceOrderItem(ctx, { id: item.id, act });
    return;
  }
  const days = moved && {
    columns: { ...moved.due, ...undefied },
    particulars: { from: item.dueOn, to: moved.due.dueOn, left: moved.left },
  };
  const { caseId, orderNumber } = await advanceOrderItem(ctx, { id: item.id, act, ...days });
  if (!(await runs(ctx, caseId))) return;
  if (item.defiedOn === null) await reviveClocks(ctx, item.id, ["ORDER-ITEM"]);
  else await reopenClock(ctx, item.id, "ORDER-ITEM");
  if (moved === null) return;
  const { left: amount, due } = moved;
  const basis = leftBasis(orderNumber ?? "", due.setDueOn);
  await runOnSetClock(ctx, item.id, "ORDER-ITEM", { startedOn: due.reinstatedOn, dueOn: due.dueOn, amount, basis });
}

/** Of what was found defied when by the result that was undone nothing was asked any more, days were left. */
const undefied = { defiedOn: null, defiedBy: null, defiedNote: null };

async function actOf(ctx: Context, item: LiftedItem): Promise<OrderItemAct> {
  if (standsDefied(item)) return "reinstateDefied";
  return (await waitingProof(ctx.db, item.id)) ? "reinstateProved" : "reinstateOpen";
}

async function runs(ctx: Context, caseId: string): Promise<boolean> {
  const [kase] = await ctx.db.select({ state: cases.state }).from(cases).where(eq(cases.id, caseId));
  return kase !== undefined && !endedStates.includes(kase.state);
}
