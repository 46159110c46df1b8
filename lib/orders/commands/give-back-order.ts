import "server-only";
import type { z } from "zod";
import { orderReturnPoints } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceOrder } from "../advance";
import type { GiveBackOrderInput } from "../input";

/** Returns a proposal with what is to be changed, point by point. */
export async function giveBackOrder(
  ctx: Context<Officer>,
  { id, version, points }: z.output<typeof GiveBackOrderInput>,
): Promise<{ id: string; caseId: string }> {
  const particulars = { places: points.map(({ place }) => place) };
  const order = await advanceOrder(ctx, { id, version, act: "giveBack", particulars });
  await ctx.db.insert(orderReturnPoints).values(
    points.map((point, at) => ({
      ...point,
      orderId: order.id,
      round: order.version,
      ordinal: at + 1,
      returnedBy: ctx.actor.id,
      returnedOn: legalDate(ctx.now),
    })),
  );
  return { id: order.id, caseId: order.caseId };
}
