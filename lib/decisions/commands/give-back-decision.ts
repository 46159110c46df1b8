import "server-only";
import type { z } from "zod";
import { decisionReturnPoints } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceDecision } from "../advance";
import type { GiveBackDecisionInput } from "../input";

/** Returns a proposal with what is to be changed, point by point. */
export async function giveBackDecision(
  ctx: Context<Officer>,
  { id, version, points }: z.output<typeof GiveBackDecisionInput>,
): Promise<{ id: string; caseId: string }> {
  const particulars = { places: points.map(({ place }) => place) };
  const decision = await advanceDecision(ctx, { id, version, act: "giveBack", particulars });
  await ctx.db.insert(decisionReturnPoints).values(
    points.map((point, at) => ({
      ...{ ...point, decisionId: id, round: decision.version, ordinal: at + 1 },
      ...{ returnedBy: ctx.actor.id, returnedOn: legalDate(ctx.now) },
    })),
  );
  return { id, caseId: decision.caseId };
}
