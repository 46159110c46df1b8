import "server-only";
import type { Officer } from "@/lib/auth/actor";
import { keepReturn, keepVersion } from "@/lib/returns/commands/keep-return";
import type { Returned } from "@/lib/returns/input";
import type { Context } from "@/lib/workflow/context";
import { advanceDecision } from "../advance";
import { decisionVersion } from "../queries/decision-version";

/** Returns a proposal with what is to be changed, point by point. */
export async function giveBackDecision(
  ctx: Context<Officer>,
  { id, version, points }: Returned<"decision">,
): Promise<{ id: string; caseId: string }> {
  const particulars = { places: points.map(({ place }) => place) };
  const decision = await advanceDecision(ctx, { id, version, act: "giveBack", particulars });
  const { version: round } = decision;
  await keepReturn(ctx, { ...decision, matter: "decision", subject: { decisionId: id }, round }, points);
  await keepVersion(ctx, { decisionId: id }, round, await decisionVersion(ctx.db, decision));
  return { id, caseId: decision.caseId };
}
