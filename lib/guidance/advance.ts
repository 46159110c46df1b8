import "server-only";
import { and, eq } from "drizzle-orm";
import { guidances } from "@/db/schema";
import { organsActingFor } from "@/lib/agencies/queries";
import { legalDate } from "@/lib/kernel/clock";
import { defineAdvance } from "@/lib/workflow/advance";
import { guidanceLifecycle } from "./lifecycle";
import { guidanceActRefusal } from "./policy";
import { guidanceScope } from "./scope";

type Columns = Partial<Omit<typeof guidances.$inferInsert, "id" | "state" | "version">>;

export const advanceGuidance = defineAdvance({
  kind: "guidance",
  lifecycle: guidanceLifecycle,
  lock: async (ctx, id) => {
    const inScope = and(eq(guidances.id, id), guidanceScope(ctx.actor));
    const [row] = await ctx.db.select().from(guidances).where(inScope).for("update");
    return row;
  },
  facts: async (ctx, row) => ({
    ...{ state: row.state, outcome: row.outcome, hasCase: row.caseId !== null },
    ...{ replyOn: row.replyOn, today: legalDate(ctx.now) },
    organIds: await organsActingFor(ctx.db, row.organId),
  }),
  refusal: (ctx, _row, act, facts) => guidanceActRefusal(ctx.actor, facts, act),
  move: (ctx, row, change, columns: Columns | undefined) =>
    ctx.db
      .update(guidances)
      .set({ ...columns, ...change })
      .where(and(eq(guidances.id, row.id), eq(guidances.state, row.state), eq(guidances.version, row.version)))
      .returning({ id: guidances.id }),
  file: (row) => ({ kind: "guidance", id: row.id, about: [row.employerId] }),
});
