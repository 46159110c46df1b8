import "server-only";
import { and, eq } from "drizzle-orm";
import { majorViolations, publications } from "@/db/schema";
import { defineAdvance } from "@/lib/workflow/advance";
import { publicationLifecycle } from "./lifecycle";
import { majorLifecycle } from "./major-lifecycle";
import { majorActRefusal } from "./major-policy";
import { publicationActRefusal } from "./policy";
import { majorFacts } from "./queries/major-facts";
import { publicationFacts } from "./queries/publication-facts";
import { majorScope, publicationScope } from "./scope";

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

type MajorColumns = Partial<Omit<typeof majorViolations.$inferInsert, "id" | "state" | "version">>;

/** Moves one decision's entry on the list of its quarter. */
export const advanceMajor = defineAdvance({
  kind: "major",
  lifecycle: majorLifecycle,
  lock: async (ctx, id) => {
    const inScope = and(eq(majorViolations.id, id), majorScope(ctx.actor));
    const [row] = await ctx.db.select().from(majorViolations).where(inScope).for("update");
    return row;
  },
  facts: (ctx, row) => majorFacts(ctx.db, row, ctx.now),
  refusal: (ctx, _row, act, facts) => majorActRefusal(ctx.actor, facts, act),
  move: (ctx, row, change, columns: MajorColumns | undefined) =>
    ctx.db
      .update(majorViolations)
      .set({ ...columns, ...change })
      .where(
        and(
          eq(majorViolations.id, row.id),
          eq(majorViolations.state, row.state),
          eq(majorViolations.version, row.version),
        ),
      )
      .returning({ id: majorViolations.id }),
  file: (row) => ({ kind: "case", id: row.caseId, about: [row.caseId, row.employerId, row.decisionId] }),
});

export type Major = typeof majorViolations.$inferSelect;
