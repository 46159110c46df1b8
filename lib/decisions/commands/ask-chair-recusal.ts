import "server-only";
import type { z } from "zod";
import { hearingRecusals } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { assertNamesNobody } from "@/lib/cases/commands/assert-names-nobody";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceDecision } from "../advance";
import type { AskChairRecusalInput } from "../hearing-input";
import { hearingOfRound } from "../queries/hearings";

/**
 * The party asks, or the chair says, that the chair has a direct interest (《行政处罚法》第六十四条第（四）项). Throws `refused`
 * (paper_names_people) where the chair's words, which the 听证笔录 repeats, tell an informant.
 */
export async function askChairRecusal(
  ctx: Context<Officer>,
  { id, version, asker, reason }: z.output<typeof AskChairRecusalInput>,
): Promise<{ id: string; caseId: string }> {
  const decision = await advanceDecision(ctx, { id, version, act: "askChairRecusal", particulars: { asker } });
  if (asker === "chair") await assertNamesNobody(ctx, decision.caseId, [reason]);
  const { id: hearingId, chairId } = await hearingOfRound(ctx.db, decision);
  if (chairId === null) throw new Error("a hearing that was told without its chair");
  const asked = { asker, reason, askedOn: legalDate(ctx.now), enteredBy: ctx.actor.id };
  await ctx.db.insert(hearingRecusals).values({ hearingId, chairId, ...asked });
  return { id, caseId: decision.caseId };
}
