import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceOrder } from "../advance";
import type { ReviseOrderInput } from "../input";
import { keepLateReason } from "./keep-late-reason";
import { putItems } from "./put-items";

/** Puts a returned order before the squad leader again; whoever revises it now stands as its proposer. */
export async function reviseOrder(
  ctx: Context<Officer>,
  input: z.output<typeof ReviseOrderInput>,
): Promise<{ id: string; caseId: string }> {
  const order = await advanceOrder(ctx, {
    id: input.id,
    version: input.version,
    act: "revise",
    columns: { proposedBy: ctx.actor.id, proposedOn: legalDate(ctx.now) },
    particulars: { items: input.items.length },
  });
  await putItems(ctx, order, input.items);
  await keepLateReason(ctx, order, input);
  return { id: order.id, caseId: order.caseId };
}
