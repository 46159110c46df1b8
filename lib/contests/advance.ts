import "server-only";
import { and, eq } from "drizzle-orm";
import { contests } from "@/db/schema";
import { defineAdvance } from "@/lib/workflow/advance";
import { contestLifecycle } from "./lifecycle";
import { contestActRefusal } from "./policy";
import { contestFacts } from "./queries/contest-facts";
import { contestScope } from "./scope";

type Columns = Partial<Omit<typeof contests.$inferInsert, "id" | "state" | "version">>;
export type Filed = Pick<typeof contests.$inferSelect, "caseId" | "complaintId">;

/** The file in which it is contested. */
export const fileOf = ({ caseId, complaintId }: Filed) =>
  caseId === null ? { kind: "complaint", id: complaintId ?? "" } : { kind: "case", id: caseId };

/** Moves a contest; its matter stays where it is. */
export const advanceContest = defineAdvance({
  kind: "contest",
  lifecycle: contestLifecycle,
  lock: async (ctx, id) => {
    const inScope = and(eq(contests.id, id), contestScope(ctx.actor));
    const [row] = await ctx.db.select().from(contests).where(inScope).for("update");
    return row;
  },
  facts: (ctx, row) => contestFacts(ctx.db, row),
  refusal: (ctx, _row, act, facts) => contestActRefusal(ctx.actor, facts, act),
  move: (ctx, row, change, columns: Columns | undefined) =>
    ctx.db
      .update(contests)
      .set({ ...columns, ...change })
      .where(and(eq(contests.id, row.id), eq(contests.state, row.state), eq(contests.version, row.version)))
      .returning({ id: contests.id }),
  file: (row) => ({ ...fileOf(row), about: [row.caseId, row.complaintId, row.employerId] }),
});

export type Contest = typeof contests.$inferSelect;
