import "server-only";
import { and, eq } from "drizzle-orm";
import { cases } from "@/db/schema";
import { defineAdvance } from "@/lib/workflow/advance";
import { caseLifecycle } from "./lifecycle";
import { caseActRefusal } from "./policy";
import { caseFacts } from "./queries/case-facts";
import { caseScope } from "./scope";

type Columns = Partial<Omit<typeof cases.$inferInsert, "id" | "state" | "version">>;

export const advanceCase = defineAdvance({
  kind: "case",
  lifecycle: caseLifecycle,
  lock: async (ctx, id) => {
    const inScope = and(eq(cases.id, id), caseScope(ctx.actor));
    const [row] = await ctx.db.select().from(cases).where(inScope).for("update");
    return row;
  },
  facts: (ctx, row) => caseFacts(ctx.db, row, ctx.now),
  refusal: (ctx, _row, act, facts) => caseActRefusal(ctx.actor, facts, act),
  move: (ctx, row, change, columns: Columns | undefined) =>
    ctx.db
      .update(cases)
      .set({ ...columns, ...change })
      .where(and(eq(cases.id, row.id), eq(cases.state, row.state), eq(cases.version, row.version)))
      .returning({ id: cases.id }),
  file: (row) => ({ kind: "case", id: row.id, about: [row.employerId, row.originId] }),
});
