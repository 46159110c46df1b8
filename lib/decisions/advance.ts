import "server-only";
import { and, eq } from "drizzle-orm";
import { cases, decisions } from "@/db/schema";
import { defineAdvance } from "@/lib/workflow/advance";
import { decisionLifecycle } from "./lifecycle";
import { decisionActRefusal } from "./policy";
import { decisionFacts } from "./queries/decision-facts";
import { decisionScope } from "./scope";

type Columns = Partial<Omit<typeof decisions.$inferInsert, "id" | "state" | "version">>;

/** Holds the proceeding and its case, so that a case cannot be closed beside it. */
export const advanceDecision = defineAdvance({
  kind: "decision",
  lifecycle: decisionLifecycle,
  lock: async (ctx, id) => {
    const inScope = and(eq(decisions.id, id), decisionScope(ctx.actor));
    const [place] = await ctx.db.select({ caseId: decisions.caseId }).from(decisions).where(inScope);
    if (!place) return undefined;
    await ctx.db.select({ id: cases.id }).from(cases).where(eq(cases.id, place.caseId)).for("no key update");
    const [row] = await ctx.db.select().from(decisions).where(inScope).for("update");
    return row;
  },
  facts: (ctx, row) => decisionFacts(ctx.db, row, ctx.now),
  refusal: (ctx, _row, act, facts) => decisionActRefusal(ctx.actor, facts, act),
  move: (ctx, row, change, columns: Columns | undefined) =>
    ctx.db
      .update(decisions)
      .set({ ...columns, ...change })
      .where(and(eq(decisions.id, row.id), eq(decisions.state, row.state), eq(decisions.version, row.version)))
      .returning({ id: decisions.id }),
  file: (row) => ({ kind: "case", id: row.caseId, about: [row.caseId, row.employerId] }),
});

export type Decision = typeof decisions.$inferSelect;
