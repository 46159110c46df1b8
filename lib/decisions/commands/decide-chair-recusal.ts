import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { hearingRecusals } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { assertNamesNobody } from "@/lib/cases/commands/assert-names-nobody";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceDecision } from "../advance";
import type { DecideChairRecusalInput } from "../hearing-input";
import { hearingOfRound } from "../queries/hearings";

/**
 * The head decides whether the chair steps aside; granted, the hearing waits until another was named and told. Throws
 * `refused` (paper_names_people) where the reason, which the 听证笔录 repeats, tells an informant.
 */
export async function decideChairRecusal(
  ctx: Context<Officer>,
  { id, version, decision: answer, reason }: z.output<typeof DecideChairRecusalInput>,
): Promise<{ id: string; caseId: string }> {
  const isGranted = answer === "granted";
  const decision = await advanceDecision(ctx, { id, version, act: "decideChairRecusal", particulars: { isGranted } });
  await assertNamesNobody(ctx, decision.caseId, [reason]);
  const { id: hearingId, chairId } = await hearingOfRound(ctx.db, decision);
  if (chairId === null) throw new Error("a hearing that was told without its chair");
  const pending = and(
    ...[eq(hearingRecusals.hearingId, hearingId), eq(hearingRecusals.chairId, chairId)],
    isNull(hearingRecusals.decidedOn),
  );
  const decided = { decidedOn: legalDate(ctx.now), decidedBy: ctx.actor.id, isGranted, decisionReason: reason };
  await ctx.db.update(hearingRecusals).set(decided).where(pending);
  return { id, caseId: decision.caseId };
}
