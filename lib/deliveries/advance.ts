import "server-only";
import { and, eq } from "drizzle-orm";
import { cases, deliveries, employers } from "@/db/schema";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import { refused } from "@/lib/kernel/errors";
import { defineAdvance } from "@/lib/workflow/advance";
import type { Context } from "@/lib/workflow/context";
import { deliveryLifecycle } from "./lifecycle";
import { deliveryActRefusal, deliveryDeskRefusal } from "./policy";
import { circumstances } from "./queries/circumstances";
import { type CaseRow, caseColumns } from "./queries/servable-paper";
import { deliveryScope } from "./scope";

type Columns = Partial<Omit<typeof deliveries.$inferInsert, "id" | "state" | "version">>;

/** Locks a case in which something is delivered, in scope; undefined when it does not exist for this actor. */
export async function lockCase(ctx: Context, id: string): Promise<CaseRow | undefined> {
  const [row] = await ctx.db
    .select(caseColumns)
    .from(cases)
    .innerJoin(employers, eq(employers.id, cases.employerId))
    .where(and(eq(cases.id, id), deliveryScope(ctx.actor)))
    .for("update", { of: cases });
  return row;
}

/** Throws `refused` when the actor may not record anything about deliveries in this case now. */
export async function assertDesk(ctx: Context, kase: CaseRow): Promise<void> {
  const { officerIds } = await caseFacts(ctx.db, kase, ctx.now);
  const reason = deliveryDeskRefusal(ctx.actor, { caseState: kase.state, officerIds });
  if (reason !== null) throw refused(reason);
}

/** Locks an attempt and its case, so that two recordings of one paper stand in line. */
export async function lockDelivery(ctx: Context, id: string) {
  const [row] = await ctx.db
    .select({ delivery: deliveries, kase: caseColumns })
    .from(deliveries)
    .innerJoin(cases, eq(cases.id, deliveries.caseId))
    .innerJoin(employers, eq(employers.id, cases.employerId))
    .where(and(eq(deliveries.id, id), deliveryScope(ctx.actor)))
    .for("update", { of: [deliveries, cases] });
  return row && { ...row.delivery, kase: row.kase, regionCode: row.kase.regionCode };
}

export type LockedDelivery = NonNullable<Awaited<ReturnType<typeof lockDelivery>>>;

export const advanceDelivery = defineAdvance({
  kind: "delivery",
  lifecycle: deliveryLifecycle,
  lock: lockDelivery,
  facts: (ctx, row) => circumstances(ctx.db, row, ctx.now),
  refusal: (ctx, _row, act, facts) => deliveryActRefusal(ctx.actor, facts, act),
  move: (ctx, row, change, columns: Columns | undefined) =>
    ctx.db
      .update(deliveries)
      .set({ ...columns, ...change })
      .where(and(eq(deliveries.id, row.id), eq(deliveries.state, row.state), eq(deliveries.version, row.version)))
      .returning({ id: deliveries.id }),
  file: (row) => ({ kind: "case", id: row.caseId, about: [row.caseId, row.documentId, row.kase.employerId] }),
});
