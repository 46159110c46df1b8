import "server-only";
import type { Officer } from "@/lib/auth/actor";
import { keepReturn, keepVersion } from "@/lib/returns/commands/keep-return";
import type { Returned } from "@/lib/returns/input";
import type { Context } from "@/lib/workflow/context";
import { advanceOrder } from "../advance";
import { orderVersion } from "../queries/order-version";

/** Returns a proposal with what is to be changed, point by point. */
export async function giveBackOrder(
  ctx: Context<Officer>,
  { id, version, points }: Returned<"order">,
): Promise<{ id: string; caseId: string }> {
  const particulars = { places: points.map(({ place }) => place) };
  const order = await advanceOrder(ctx, { id, version, act: "giveBack", particulars });
  await keepReturn(ctx, { ...order, matter: "order", subject: { orderId: id }, round: order.version }, points);
  await keepVersion(ctx, { orderId: id }, order.version, await orderVersion(ctx.db, order));
  return { id, caseId: order.caseId };
}
