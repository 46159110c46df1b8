import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceGuidance } from "../advance";
import type { ConcludeGuidanceInput } from "../input";

/** Says what came of it, after a reply or when the day of the reply has passed. */
export async function concludeGuidance(
  ctx: Context<Officer>,
  { id, version, outcome, conclusion }: z.output<typeof ConcludeGuidanceInput>,
): Promise<{ id: string }> {
  const columns = { outcome, conclusion, concludedOn: legalDate(ctx.now), concludedBy: ctx.actor.id };
  await advanceGuidance(ctx, { id, version, act: "conclude", columns, particulars: { outcome, conclusion } });
  return { id };
}
