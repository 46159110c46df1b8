import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceDecision } from "../advance";
import type { ReviseDecisionInput } from "../input";
import { proposalColumns } from "./proposal-columns";
import { putDecisionItems } from "./put-decision-items";

/** Puts a returned proposal before the squad leader again; whoever revises it now stands as its proposer. */
export async function reviseDecision(
  ctx: Context<Officer>,
  input: z.output<typeof ReviseDecisionInput>,
): Promise<{ id: string; caseId: string }> {
  const decision = await advanceDecision(ctx, {
    id: input.id,
    version: input.version,
    act: "revise",
    columns: { proposedBy: ctx.actor.id, proposedOn: legalDate(ctx.now), ...proposalColumns(input) },
    particulars: { items: input.items.length },
  });
  if (decision.kind !== input.kind) throw refused("illegal_transition");
  await putDecisionItems(ctx, decision, input);
  return { id: decision.id, caseId: decision.caseId };
}
