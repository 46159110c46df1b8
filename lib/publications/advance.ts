import "server-only";
import { and, eq } from "drizzle-orm";
import { publications } from "@/db/schema";
import { defineAdvance } from "@/lib/workflow/advance";
import { publicationLifecycle } from "./lifecycle";
import { publicationActRefusal } from "./policy";
import { publicationFacts } from "./queries/publication-facts";
import { publicationScope } from "./scope";

type Columns = Partial<Omit<typeof publications.$inferInsert, "id" | "state" | "version">>;

/** Moves a publication; its decision and its case stay where they are. */
export const advancePublication = defineAdvance({
  kind: "publication",
  lifecycle: publicationLifecycle,
  lock: async (ctx, id) => {
    const inScope = and(eq(publications.id, id), publicationScope(ctx.actor));
    const [row] = await ctx.db.select().from(publications).where(inScope).for("update");
    return row;
  },
  facts: (ctx, row) => publicationFacts(ctx.db, row, ctx.now),
  refusal: (ctx, _row, act, facts) => publicationActRefusal(ctx.actor, facts, act),
  move: (ctx, row, change, columns: Columns | undefined) =>
    ctx.db
      .update(publications)
      .set({ ...columns, ...change })
      .where(and(eq(publications.id, row.id), eq(publications.state, row.state), eq(publications.version, row.version)))
      .returning({ id: publications.id }),
  file: (row) => ({ kind: "case", id: row.caseId, about: [row.caseId, row.employerId, row.decisionId] }),
});

export type Publication = typeof publications.$inferSelect;
