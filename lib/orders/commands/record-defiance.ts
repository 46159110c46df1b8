import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceOrderItem, type ItemPlace } from "../advance";
import type { RecordDefianceInput } from "../input";

/**
 * Records that an item was not corrected by its day although the order was served (《条例》第三十条第（三）项).
 * Later fines stand on this record, so nothing takes it back.
 */
export async function recordDefiance(
  ctx: Context<Officer>,
  { id, version, note }: z.output<typeof RecordDefianceInput>,
): Promise<ItemPlace> {
  const columns = { defiedOn: legalDate(ctx.now), defiedBy: ctx.actor.id, defiedNote: note };
  const { orderId, caseId } = await advanceOrderItem(ctx, { id, version, act: "defy", columns });
  return { id, orderId, caseId };
}
