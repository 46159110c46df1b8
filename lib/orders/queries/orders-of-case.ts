import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { orderItems, orders } from "@/db/schema";
import type { OrderItemState } from "../lifecycle";

/** How the orders of a case stand, for closing and for the stages of the case. Revoked orders do not count. */
export type OrdersOfCase = {
  /** Orders issued and not revoked. */
  readonly issued: number;
  /** Proposals that wait for approval or for revision. */
  readonly pending: number;
  /** Issued orders of which no item is open any more. */
  readonly settled: number;
  /** The issued orders' papers, to ask how they were delivered. */
  readonly documentIds: readonly string[];
  /** Items of issued orders; `open` counts those whose proof waits too. */
  readonly items: { readonly corrected: number; readonly open: number; readonly defied: number };
};

const isOpen = (state: OrderItemState) => state === "open" || state === "proof_submitted";

/** The caller has asked the case's scope. */
export async function ordersOfCase(reader: Reader, caseId: string): Promise<OrdersOfCase> {
  const rows = await reader
    .select({ id: orders.id, state: orders.state, documentId: orders.documentId })
    .from(orders)
    .where(and(eq(orders.caseId, caseId), inArray(orders.state, ["proposed", "returned", "issued"])))
    .orderBy(asc(orders.issuedOn), asc(orders.id));
  const issued = rows.filter(({ state }) => state === "issued");
  const items = await reader
    .select({ orderId: orderItems.orderId, state: orderItems.state })
    .from(orderItems)
    .innerJoin(orders, eq(orders.id, orderItems.orderId))
    .where(and(eq(orders.caseId, caseId), eq(orders.state, "issued")));
  const hasOpen = new Set(items.filter(({ state }) => isOpen(state)).map(({ orderId }) => orderId));
  return {
    issued: issued.length,
    pending: rows.length - issued.length,
    settled: issued.filter(({ id }) => !hasOpen.has(id)).length,
    documentIds: issued.flatMap(({ documentId }) => documentId ?? []),
    items: {
      corrected: items.filter(({ state }) => state === "corrected").length,
      open: items.filter(({ state }) => isOpen(state)).length,
      defied: items.filter(({ state }) => state === "defied").length,
    },
  };
}
