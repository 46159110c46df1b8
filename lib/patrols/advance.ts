import "server-only";
import { and, eq } from "drizzle-orm";
import { fieldLeads, inspectionPlans, patrolVisits } from "@/db/schema";
import { defineAdvance } from "@/lib/workflow/advance";
import { leadLifecycle } from "./lead-lifecycle";
import { leadActRefusal } from "./lead-policy";
import { planLifecycle, visitLifecycle } from "./lifecycle";
import { planActRefusal } from "./plan-policy";
import { leadFacts } from "./queries/lead-file";
import { planFacts } from "./queries/plan-facts";
import { visitFacts } from "./queries/visit-facts";
import { leadScope, planScope, visitScope } from "./scope";
import { visitActRefusal } from "./visit-policy";

type Columns<Table extends typeof inspectionPlans | typeof patrolVisits | typeof fieldLeads> = Partial<
  Omit<Table["$inferInsert"], "id" | "state" | "version">
>;

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
  move: (ctx, row, change, columns: Columns<typeof inspectionPlans> | undefined) =>
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

export const advanceVisit = defineAdvance({
  kind: "visit",
  lifecycle: visitLifecycle,
  lock: async (ctx, id) => {
    const inScope = and(eq(patrolVisits.id, id), visitScope(ctx.actor));
    const [row] = await ctx.db.select().from(patrolVisits).where(inScope).for("update");
    return row;
  },
  facts: (ctx, row) => visitFacts(ctx.db, row, ctx.now),
  refusal: (ctx, _row, act, facts) => visitActRefusal(ctx.actor, facts, act),
  move: (ctx, row, change, columns: Columns<typeof patrolVisits> | undefined) =>
    ctx.db
      .update(patrolVisits)
      .set({ ...columns, ...change })
      .where(and(eq(patrolVisits.id, row.id), eq(patrolVisits.state, row.state), eq(patrolVisits.version, row.version)))
      .returning({ id: patrolVisits.id }),
  file: (row) => ({ kind: "visit", id: row.id, about: [row.employerId] }),
});

export const advanceLead = defineAdvance({
  kind: "fieldLead",
  lifecycle: leadLifecycle,
  lock: async (ctx, id) => {
    const inScope = and(eq(fieldLeads.id, id), leadScope(ctx.actor));
    const [row] = await ctx.db.select().from(fieldLeads).where(inScope).for("update");
    return row;
  },
  facts: (ctx, row) => leadFacts(ctx.db, row),
  refusal: (ctx, _row, act, facts) => leadActRefusal(ctx.actor, facts, act),
  move: (ctx, row, change, columns: Columns<typeof fieldLeads> | undefined) =>
    ctx.db
      .update(fieldLeads)
      .set({ ...columns, ...change })
      .where(and(eq(fieldLeads.id, row.id), eq(fieldLeads.state, row.state), eq(fieldLeads.version, row.version)))
      .returning({ id: fieldLeads.id }),
  file: (row) => ({ kind: "fieldLead", id: row.id, about: [row.employerId] }),
});
