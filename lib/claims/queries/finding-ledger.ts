import "server-only";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { caseClaims, orderItems, orders } from "@/db/schema";
import { payableFen } from "./ignored-order";
import { openFen } from "./ledger-columns";

/**
 * Of each finding whose workers an order in force names in the ledger: what of it is still open, and what was unpaid
 * when its period ran out, in fen. A finding without such a row is left out. The caller has asked the case's scope.
 */
export async function findingLedgers(reader: Reader, findingIds: readonly string[]) {
  const rows = await reader
    .select({
      findingId: orderItems.findingId,
      openFen: sql<number>`sum(${openFen})::float8`,
      lateFen: sql<number>`sum(${payableFen})::float8`,
    })
    .from(caseClaims)
    .innerJoin(orderItems, eq(orderItems.id, caseClaims.orderItemId))
    .innerJoin(orders, and(eq(orders.id, orderItems.orderId), eq(orders.state, "issued")))
    .where(and(inArray(orderItems.findingId, [...findingIds]), isNull(caseClaims.endedOn)))
    .groupBy(orderItems.findingId);
  return new Map(rows.map(({ findingId, ...sums }) => [findingId, sums]));
}
