import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { orders } from "@/db/schema";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { ProposeOrderInput } from "../input";
import { limitationOfCase } from "../queries/limitation";

type Place = { readonly id: string; readonly caseId: string };
type Given = Pick<z.output<typeof ProposeOrderInput>, "items" | "lateBecause">;

/** Fewer signs are no reason. */
const LEAST = 5;

/**
 * Keeps with a proposal why it is ordered although an act was found or reported later than two years after its end
 * (《条例》第二十条), for the leader who issues it; none where all were found in time. Throws `invalid` without a reason.
 */
export async function keepLateReason(ctx: Context, order: Place, { items, lateBecause }: Given): Promise<void> {
  const isLate = await restsOnLate(ctx, order, items);
  if (isLate && lateBecause.length < LEAST) throw invalid({ lateBecause: "late_unexplained" });
  await ctx.db
    .update(orders)
    .set({ lateBecause: isLate ? lateBecause : "" })
    .where(eq(orders.id, order.id));
}

async function restsOnLate(ctx: Context, { caseId }: Place, items: Given["items"]): Promise<boolean> {
  const { ofFinding } = await limitationOfCase(ctx.db, caseId);
  return items.some(({ findingId }) => ofFinding.get(findingId)?.isOver);
}
