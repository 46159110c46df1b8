import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { routingContests } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceComplaint } from "../advance";
import type { SettleRoutingInput } from "../input";
import type { ContestOutcome } from "../lifecycle";
import { routingChoice } from "../queries/routing";
import { moveComplaint, moveOf } from "./move-complaint";

type Input = z.output<typeof SettleRoutingInput>;

/**
 * Decides which of the organs handles a contested complaint (《条例》第十三条); the organ's own head only enters what was
 * decided above, and says where that stands. Where another organ does, the complaint is that organ's with its register
 * sheet and its running clocks, whose days stay as they are.
 */
export async function settleRouting(
  ctx: Context<Officer>,
  input: Input,
): Promise<{ id: string; outcome: ContestOutcome }> {
  const { id, version, outcome, reason, reference, toOrganId } = input;
  const target = outcome === "moved" ? toOrganId : null;
  const move = target === null ? undefined : await moveOf(ctx, id, target);
  const places = move && { fromRegion: move.fromRegion, toRegion: move.toRegion };
  const particulars = { outcome, toOrganId: target, ...places };
  const complaint = await advanceComplaint(ctx, { id, version, act: "settleRouting", particulars });
  const { decider, organs } = await routingChoice(complaint, ctx.db);
  if (!decider.isAbove && reference === "") throw invalid({ reference: "superior_decision_missing" });
  if (target !== null && !organs.some((organ) => organ.id === target)) {
    throw invalid({ toOrganId: "organ_not_choosable" });
  }
  await ctx.db
    .update(routingContests)
    .set({
      ...{ outcome, toOrganId: target, decisionReason: reason, reference },
      ...{ decidedOn: legalDate(ctx.now), decidedBy: ctx.actor.id },
    })
    .where(eq(routingContests.complaintId, id));
  if (move) await moveComplaint(ctx, complaint, move);
  return { id, outcome };
}

/** Whoever accepts a complaint after all has no need of an answer any more. */
export async function dropContest(ctx: Context<Officer>, complaintId: string): Promise<void> {
  await ctx.db
    .update(routingContests)
    .set({ outcome: "dropped", decidedOn: legalDate(ctx.now), decidedBy: ctx.actor.id })
    .where(and(eq(routingContests.complaintId, complaintId), isNull(routingContests.outcome)));
}
