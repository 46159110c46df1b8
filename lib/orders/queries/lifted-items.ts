import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { findings, orderItems, type orders } from "@/db/schema";
import { stillLifted } from "../labels";

/** The number of another order in force that asks for the same finding. */
const elsewhere = sql<string | null>`(select o.number from order_items i join orders o on o.id = i.order_id
  where i.finding_id = order_items.finding_id and i.order_id <> order_items.order_id
    and o.state = 'issued' and i.state <> 'lifted' order by o.issued_on, o.id limit 1)`;

/** What of an order is lifted, with what of its ground has gone since or is ordered elsewhere. */
export const liftedItems = (reader: Reader, orderId: string) =>
  reader
    .select({
      ...{ id: orderItems.id, ordinal: orderItems.ordinal, defiedOn: orderItems.defiedOn },
      ...{ dueOn: orderItems.dueOn, setDueOn: orderItems.setDueOn, liftedOn: orderItems.liftedOn },
      ...{ withdrawnOn: findings.withdrawnOn, elsewhere },
    })
    .from(orderItems)
    .innerJoin(findings, eq(findings.id, orderItems.findingId))
    .where(and(eq(orderItems.orderId, orderId), eq(orderItems.state, "lifted")))
    .orderBy(asc(orderItems.ordinal));

export type LiftedItem = Awaited<ReturnType<typeof liftedItems>>[number];

type Order = Pick<typeof orders.$inferSelect, "id" | "state">;

/** Of an order in force: why an item stays lifted, by the item. */
export async function liftedWords(reader: Reader, { id, state }: Order): Promise<ReadonlyMap<string, string>> {
  const items = state === "issued" ? await liftedItems(reader, id) : [];
  return new Map(items.map((item) => [item.id, stillLifted(item) ?? ""] as const).filter(([, words]) => words !== ""));
}
