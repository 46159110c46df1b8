import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advancePublication } from "../advance";
import type { TakeDownInput } from "../input";

/** Takes a page down although its decision stands: the party's credit is restored, or the page says something wrong. */
export async function takeDownPublication(
  ctx: Context<Officer>,
  { id, version, ground, reason }: z.output<typeof TakeDownInput>,
): Promise<{ id: string; caseId: string; decisionId: string }> {
  const ending = { endGround: ground, endedBecause: reason, endedOn: legalDate(ctx.now), endedBy: ctx.actor.id };
  return advancePublication(ctx, { id, version, act: "takeDown", columns: ending, particulars: { ground } });
}
