import "server-only";
import { and, eq } from "drizzle-orm";
import { preservations } from "@/db/schema";
import { holdCase } from "@/lib/cases/queries/hold-case";
import { defineAdvance } from "@/lib/workflow/advance";
import { preservationLifecycle } from "./lifecycle";
import { preservationActRefusal } from "./policy";
import { preservationFacts } from "./queries/preservation-facts";
import { preservationScope } from "./scope";

type Columns = Partial<Omit<typeof preservations.$inferInsert, "id" | "state" | "version">>;

/** Holds the case and then the preservation, so that a case cannot be closed beside it. */
export const advancePreservation = defineAdvance({
  kind: "preservation",
  lifecycle: preservationLifecycle,
  lock: async (ctx, id) => {
    const inScope = and(eq(preservations.id, id), preservationScope(ctx.actor));
    const [place] = await ctx.db.select({ caseId: preservations.caseId }).from(preservations).where(inScope);
    if (!place) return undefined;
    await holdCase(ctx.db, place.caseId);
    const [row] = await ctx.db.select().from(preservations).where(inScope).for("update");
    return row;
  },
  facts: (ctx, row) => preservationFacts(ctx.db, row, ctx.now),
  refusal: (ctx, _row, act, facts) => preservationActRefusal(ctx.actor, facts, act),
  move: (ctx, row, change, columns: Columns | undefined) =>
    ctx.db
      .update(preservations)
      .set({ ...columns, ...change })
      .where(
        and(eq(preservations.id, row.id), eq(preservations.state, row.state), eq(preservations.version, row.version)),
      )
      .returning({ id: preservations.id }),
  file: (row) => ({ kind: "case", id: row.caseId, about: [row.caseId, row.employerId] }),
});

export type Preservation = typeof preservations.$inferSelect;
