import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceLead } from "../advance";
import type { ShelveLeadInput } from "../lead-input";

/** Lays a lead aside with its reason; it stays in the register of leads that were not acted on. */
export async function shelveLead(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof ShelveLeadInput>,
): Promise<{ id: string }> {
  const columns = { shelvedBecause: reason, decidedBy: ctx.actor.id, decidedOn: legalDate(ctx.now) };
  await advanceLead(ctx, { id, version, act: "shelve", columns, particulars: { reason } });
  return { id };
}
