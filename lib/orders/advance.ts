import "server-only";
import { and, eq, getTableColumns } from "drizzle-orm";
import { cases, orderItems, orders } from "@/db/schema";
import { defineAdvance } from "@/lib/workflow/advance";
import { orderItemActRefusal } from "./item-policy";
import { orderItemLifecycle, orderLifecycle } from "./lifecycle";
import { orderActRefusal } from "./policy";
import { itemFacts } from "./queries/item-facts";
import { orderFacts } from "./queries/order-facts";
import { orderScope } from "./scope";

type Columns<Table extends typeof orders | typeof orderItems> = Partial<
  Omit<Table["$inferInsert"], "id" | "state" | "version">
>;

/** What an act on an item answers: its own id, or its proof's, and where it stands. */
export type ItemPlace = { readonly id: string; readonly orderId: string; readonly caseId: string };

/** Holds the order and shares its case, so that a case cannot be closed beside it. */
export const advanceOrder = defineAdvance({
  kind: "order",
  lifecycle: orderLifecycle,
  lock: async (ctx, id) => {
    const inScope = and(eq(orders.id, id), orderScope(ctx.actor));
    const [row] = await ctx.db.select().from(orders).where(inScope).for("update");
    if (row) await ctx.db.select({ id: cases.id }).from(cases).where(eq(cases.id, row.caseId)).for("share");
    return row;
  },
  facts: (ctx, row) => orderFacts(ctx.db, row, ctx.now),
  refusal: (ctx, _row, act, facts) => orderActRefusal(ctx.actor, facts, act),
  move: (ctx, row, change, columns: Columns<typeof orders> | undefined) =>
    ctx.db
      .update(orders)
      .set({ ...columns, ...change })
      .where(and(eq(orders.id, row.id), eq(orders.state, row.state), eq(orders.version, row.version)))
      .returning({ id: orders.id }),
  file: (row) => ({ kind: "case", id: row.caseId, about: [row.caseId, row.employerId] }),
});

/** Holds the item and shares its case, one after the other as an order does, so that a case is not closed beside it. */
export const advanceOrderItem = defineAdvance({
  kind: "order_item",
  lifecycle: orderItemLifecycle,
  lock: async (ctx, id) => {
    const [row] = await ctx.db
      .select({
        ...getTableColumns(orderItems),
        orderState: orders.state,
        regionCode: orders.regionCode,
        caseId: orders.caseId,
        employerId: orders.employerId,
        documentId: orders.documentId,
        orderNumber: orders.number,
      })
      .from(orderItems)
      .innerJoin(orders, eq(orders.id, orderItems.orderId))
      .where(and(eq(orderItems.id, id), orderScope(ctx.actor)))
      .for("update", { of: orderItems });
    if (row) await ctx.db.select({ id: cases.id }).from(cases).where(eq(cases.id, row.caseId)).for("share");
    return row;
  },
  facts: (ctx, row) => itemFacts(ctx.db, ctx.actor, row, ctx.now),
  refusal: (ctx, _row, act, facts) => orderItemActRefusal(ctx.actor, facts, act),
  move: (ctx, row, change, columns: Columns<typeof orderItems> | undefined) =>
    ctx.db
      .update(orderItems)
      .set({ ...columns, ...change })
      .where(and(eq(orderItems.id, row.id), eq(orderItems.state, row.state), eq(orderItems.version, row.version)))
      .returning({ id: orderItems.id }),
  file: (row) => ({ kind: "case", id: row.caseId, about: [row.caseId, row.orderId, row.employerId] }),
});
