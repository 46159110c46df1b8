import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceDecision } from "../advance";
import type { NotifyDecisionInput } from "../input";

/** Puts the proceeding, the party heard, before the reviewer and the head. */
export async function submitDecision(
  ctx: Context<Officer>,
  { id, version }: z.output<typeof NotifyDecisionInput>,
): Promise<{ id: string; caseId: string }> {
  const columns = { submittedOn: legalDate(ctx.now) };
  const { caseId } = await advanceDecision(ctx, { id, version, act: "submit", columns });
  return { id, caseId };
}
