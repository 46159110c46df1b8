import "server-only";
import { and, eq } from "drizzle-orm";
import { decisions, enforcements, revocations } from "@/db/schema";
import { holdCase } from "@/lib/cases/queries/hold-case";
import { defineAdvance } from "@/lib/workflow/advance";
import type { Context } from "@/lib/workflow/context";
import { revocationLifecycle } from "./lifecycle";
import { revocationActRefusal } from "./policy";
import { revocationFacts } from "./queries/revocation-facts";
import { revocationScope } from "./scope";

type Columns = Partial<Omit<typeof revocations.$inferInsert, "id" | "state" | "version">>;
type Place = Pick<typeof revocations.$inferSelect, "decisionId" | "caseId">;

/**
 * Holds the account, the case and the decision, in the order in which the acts of an enforcement do: what is revoked is
 * not closed, paid or opened beside it.
 */
export async function holdDecision(ctx: Context, { decisionId, caseId }: Place): Promise<void> {
  const ofDecision = eq(enforcements.decisionId, decisionId);
  await ctx.db.select({ id: enforcements.id }).from(enforcements).where(ofDecision).for("update");
  await holdCase(ctx.db, caseId);
  await ctx.db.select({ id: decisions.id }).from(decisions).where(eq(decisions.id, decisionId)).for("no key update");
}

export const advanceRevocation = defineAdvance({
  kind: "revocation",
  lifecycle: revocationLifecycle,
  lock: async (ctx, id) => {
    const inScope = and(eq(revocations.id, id), revocationScope(ctx.actor));
    const [place] = await ctx.db.select().from(revocations).where(inScope);
    if (!place) return undefined;
    await holdDecision(ctx, place);
    const [row] = await ctx.db.select().from(revocations).where(inScope).for("update");
    return row;
  },
  facts: (ctx, row) => revocationFacts(ctx.db, row, ctx.now),
  refusal: (ctx, _row, act, facts) => revocationActRefusal(ctx.actor, facts, act),
  move: (ctx, row, change, columns: Columns | undefined) =>
    ctx.db
      .update(revocations)
      .set({ ...columns, ...change })
      .where(and(eq(revocations.id, row.id), eq(revocations.state, row.state), eq(revocations.version, row.version)))
      .returning({ id: revocations.id }),
  file: (row) => ({ kind: "case", id: row.caseId, about: [row.caseId, row.employerId, row.decisionId] }),
});

export type Revocation = typeof revocations.$inferSelect;
