import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceVisit } from "../advance";
import type { GiveBackVisitInput } from "../visit-input";

/** Returns a proposed visit with what is to be changed; it keeps its place in the year. */
export async function giveBackVisit(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof GiveBackVisitInput>,
): Promise<{ id: string }> {
  const columns = { decidedBy: ctx.actor.id, decidedOn: legalDate(ctx.now), opinion: reason };
  await advanceVisit(ctx, { id, version, act: "giveBack", columns, particulars: { reason } });
  return { id };
}
