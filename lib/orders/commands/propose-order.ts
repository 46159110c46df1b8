import "server-only";
import type { z } from "zod";
import { orders } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import type { ProposeOrderInput } from "../input";
import { caseInHand } from "../queries/case-in-hand";
import { keepLateReason } from "./keep-late-reason";
import { putItems } from "./put-items";

/** Puts an order to correct before the squad leader. Nothing is issued and no number taken. */
export async function proposeOrder(
  ctx: Context<Officer>,
  input: z.output<typeof ProposeOrderInput>,
): Promise<{ id: string; caseId: string }> {
  const { id: caseId, organId, regionCode, employerId } = await caseInHand(ctx, input.caseId);
  const [order] = await ctx.db
    .insert(orders)
    .values({ caseId, organId, regionCode, employerId, proposedBy: ctx.actor.id, proposedOn: legalDate(ctx.now) })
    .returning({ id: orders.id });
  if (!order) throw new Error("an order was not stored");
  const place = { id: order.id, caseId, regionCode };
  await putItems(ctx, place, input.items);
  await keepLateReason(ctx, place, input);
  ctx.record({
    act: "order.propose",
    subject: { kind: "order", id: order.id },
    about: [caseId, employerId],
    to: "proposed",
    particulars: { items: input.items.length },
  });
  return { id: order.id, caseId };
}
