import "server-only";
import { and, asc, eq, gt, inArray, lt, lte, ne } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { deliveries, orderItems, orders } from "@/db/schema";
import type { LegalDate } from "@/lib/kernel/clock";

/**
 * The orders on these findings that were found ignored up to a day, the earliest first: they stand, and no result took
 * what they ask away, were served before their day, and two officers recorded after it that they were not obeyed
 * (《条例》第三十条第（三）项).
 */
export async function ignoredOrders(reader: Reader, findingIds: readonly string[], until: LegalDate) {
  if (findingIds.length === 0) return [];
  const rows = await reader
    .selectDistinct({
      findingId: orderItems.findingId,
      number: orders.number,
      servedOn: deliveries.servedOn,
      dueOn: orderItems.dueOn,
      defiedOn: orderItems.defiedOn,
    })
    .from(orderItems)
    .innerJoin(orders, and(eq(orders.id, orderItems.orderId), eq(orders.state, "issued")))
    .innerJoin(deliveries, and(eq(deliveries.documentId, orders.documentId), eq(deliveries.state, "served")))
    .where(
      and(
        inArray(orderItems.findingId, [...findingIds]),
        ne(orderItems.state, "lifted"),
        gt(orderItems.defiedOn, orderItems.dueOn),
        lt(deliveries.servedOn, orderItems.dueOn),
        lte(orderItems.defiedOn, until),
      ),
    )
    .orderBy(asc(orderItems.defiedOn));
  return rows.flatMap(({ servedOn, defiedOn, number, ...row }) =>
    servedOn === null || defiedOn === null ? [] : [{ ...row, number: number ?? "", servedOn, defiedOn }],
  );
}
