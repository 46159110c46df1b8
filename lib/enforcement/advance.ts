import "server-only";
import { and, eq } from "drizzle-orm";
import { cases, enforcements } from "@/db/schema";
import { defineAdvance } from "@/lib/workflow/advance";
import { enforcementLifecycle } from "./lifecycle";
import { enforcementActRefusal } from "./policy";
import { enforcementState } from "./queries/enforcement-facts";
import { enforcementScope } from "./scope";

type Columns = Partial<Omit<typeof enforcements.$inferInsert, "id" | "state" | "version">>;

/** Holds the enforcement and shares its case, so that a case cannot be closed beside it. */
export const advanceEnforcement = defineAdvance({
  kind: "enforcement",
  lifecycle: enforcementLifecycle,
  lock: async (ctx, id) => {
    const inScope = and(eq(enforcements.id, id), enforcementScope(ctx.actor));
    const [row] = await ctx.db.select().from(enforcements).where(inScope).for("update");
    if (row) await ctx.db.select({ id: cases.id }).from(cases).where(eq(cases.id, row.caseId)).for("share");
    return row;
  },
  facts: async (ctx, row) => (await enforcementState(ctx.db, row, ctx.now)).facts,
  refusal: (ctx, _row, act, facts) => enforcementActRefusal(ctx.actor, facts, act),
  move: (ctx, row, change, columns: Columns | undefined) =>
    ctx.db
      .update(enforcements)
      .set({ ...columns, ...change })
      .where(and(eq(enforcements.id, row.id), eq(enforcements.state, row.state), eq(enforcements.version, row.version)))
      .returning({ id: enforcements.id }),
  file: (row) => ({ kind: "case", id: row.caseId, about: [row.caseId, row.employerId, row.decisionId] }),
});

export type Enforcement = typeof enforcements.$inferSelect;
