import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { decisions, revocations } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { decisionScope } from "@/lib/decisions/scope";
import { legalDate } from "@/lib/kernel/clock";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { holdDecision } from "../advance";
import type { ProposeRevocationInput } from "../input";
import { proposeRevocationRefusal } from "../policy";
import { revocableFacts } from "../queries/revocation-facts";

/** Officers put before the head that a decision of the organ is wrong and is to be revoked. */
export async function proposeRevocation(
  ctx: Context<Officer>,
  { decisionId, ground, reason }: z.output<typeof ProposeRevocationInput>,
): Promise<{ id: string; caseId: string; decisionId: string }> {
  const inScope = and(eq(decisions.id, decisionId), decisionScope(ctx.actor));
  const [place] = await ctx.db.select({ caseId: decisions.caseId }).from(decisions).where(inScope);
  if (!place) throw notFound();
  await holdDecision(ctx, { decisionId, ...place });
  const [decision] = await ctx.db.select().from(decisions).where(inScope);
  if (!decision) throw notFound();
  const refusal = proposeRevocationRefusal(ctx.actor, await revocableFacts(ctx.db, decision, ctx.now));
  if (refusal !== null) throw refused(refusal);
  const { caseId, organId, regionCode, employerId } = decision;
  const [row] = await ctx.db
    .insert(revocations)
    .values({
      ...{ decisionId, caseId, organId, regionCode, employerId, ground, reason },
      ...{ proposedBy: ctx.actor.id, proposedOn: legalDate(ctx.now) },
    })
    .returning({ id: revocations.id });
  if (!row) throw new Error("a proposal to revoke was not stored");
  const subject = { kind: "revocation", id: row.id };
  const about = [caseId, employerId, decisionId];
  ctx.record({ act: "revocation.propose", subject, about, to: "proposed", particulars: { ground } });
  return { id: row.id, caseId, decisionId };
}
