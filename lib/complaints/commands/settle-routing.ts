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
import { issueRoutingApproval } from "./issue-routing-approval";
import { moveComplaint, moveOf } from "./move-complaint";

type Input = z.output<typeof SettleRoutingInput>;

/**
 * Decides which of the organs handles a contested complaint (《条例》第十三条); the organ's own head only enters what was
 * decided above, and says where that stands. The 管辖决定审批表 is issued. Where another organ does, the complaint is
 * that organ's with its papers, a register sheet and its running clocks, whose days stay as they are.
 */
export async function settleRouting(
  ctx: Context<Officer>,
  input: Input,
): Promise<{ id: string; outcome: ContestOutcome }> {
  const { id, version, outcome, reference, toOrganId } = input;
  const target = outcome === "moved" ? toOrganId : null;
  const move = target === null ? undefined : await moveOf(ctx, id, target);
  const places = move && { fromRegion: move.fromRegion, toRegion: move.toRegion };
  const particulars = { outcome, toOrganId: target, ...places };
  const complaint = await advanceComplaint(ctx, { id, version, act: "settleRouting", particulars });
  const { decider, organs } = await routingChoice(complaint, ctx.db);
  if (!decider.isAbove && reference === "") throw invalid({ reference: "superior_decision_missing" });
  const competent = organs.find((organ) => organ.id === target);
  if (target !== null && !competent) throw invalid({ toOrganId: "organ_not_choosable" });
  await keepDecision(ctx, input, target);
  await issueRoutingApproval(ctx, complaint, { ...input, decider, competent: competent?.name });
  if (move) await moveComplaint(ctx, complaint, move);
  return { id, outcome };
}

const keepDecision = (ctx: Context<Officer>, { id, outcome, reason, reference }: Input, toOrganId: string | null) =>
  ctx.db
    .update(routingContests)
    .set({
      ...{ outcome, toOrganId, decisionReason: reason, reference },
      ...{ decidedOn: legalDate(ctx.now), decidedBy: ctx.actor.id },
    })
    .where(eq(routingContests.complaintId, id));

/** Of a complaint that is accepted after all, or withdrawn, nobody needs an answer any more. */
export async function dropContest(ctx: Context<Officer>, complaintId: string): Promise<void> {
  await ctx.db
    .update(routingContests)
    .set({ outcome: "dropped", decidedOn: legalDate(ctx.now), decidedBy: ctx.actor.id })
    .where(and(eq(routingContests.complaintId, complaintId), isNull(routingContests.outcome)));
}
