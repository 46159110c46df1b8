import "server-only";
import { and, eq } from "drizzle-orm";
import { inspectionPlans } from "@/db/schema";
import { defineAdvance } from "@/lib/workflow/advance";
import { planLifecycle } from "./lifecycle";
import { planActRefusal } from "./plan-policy";
import { planFacts } from "./queries/plan-facts";
import { planScope } from "./scope";

type PlanColumns = Partial<Omit<typeof inspectionPlans.$inferInsert, "id" | "state" | "version">>;

export const advancePlan = defineAdvance({
  kind: "plan",
  lifecycle: planLifecycle,
  lock: async (ctx, id) => {
    const inScope = and(eq(inspectionPlans.id, id), planScope(ctx.actor));
    const [row] = await ctx.db.select().from(inspectionPlans).where(inScope).for("update");
    return row;
  },
  facts: (ctx, row) => planFacts(ctx.db, row),
  refusal: (ctx, _row, act, facts) => planActRefusal(ctx.actor, facts, act),
  move: (ctx, row, change, columns: PlanColumns | undefined) =>
    ctx.db
      .update(inspectionPlans)
      .set({ ...columns, ...change })
      .where(
        and(
          eq(inspectionPlans.id, row.id),
          eq(inspectionPlans.state, row.state),
          eq(inspectionPlans.version, row.version),
        ),
      )
      .returning({ id: inspectionPlans.id }),
  file: (row) => ({ kind: "plan", id: row.id, about: [] }),
});
