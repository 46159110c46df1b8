import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement } from "../advance";
import type { EndEnforcementInput } from "../input";

/** 终结执行 (《行政强制法》第四十条). */
export async function endEnforcement(
  ctx: Context<Officer>,
  { id, version, ground, note }: z.output<typeof EndEnforcementInput>,
): Promise<{ id: string; caseId: string }> {
  const ended = { endedOn: legalDate(ctx.now), endedBy: ctx.actor.id };
  const columns = { ...ended, endGround: ground, endedBecause: note };
  const { caseId } = await advanceEnforcement(ctx, { id, version, act: "end", columns, particulars: { ground } });
  return { id, caseId };
}
