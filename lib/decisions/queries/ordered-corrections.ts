import "server-only";
import { and, asc, eq, inArray, ne } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { orderItems, orders } from "@/db/schema";
import { correctionsOnPaper } from "../correction-labels";
import type { DecisionKind } from "../lifecycle";

/** What orders in force have corrected on these findings, oldest first. The caller has asked the scope of the case. */
export const orderedCorrections = (reader: Reader, findingIds: readonly string[]) =>
  reader
    .select({
      findingId: orderItems.findingId,
      number: orders.number,
      action: orderItems.action,
      dueOn: orderItems.dueOn,
      correctedOn: orderItems.correctedOn,
    })
    .from(orderItems)
    .innerJoin(orders, eq(orders.id, orderItems.orderId))
    .where(
      and(
        ...[inArray(orderItems.findingId, [...findingIds]), eq(orders.state, "issued")],
        ne(orderItems.state, "lifted"),
      ),
    )
    .orderBy(asc(orders.issuedOn), asc(orders.number), asc(orderItems.ordinal), asc(orderItems.id));

type Proceeding = Parameters<typeof correctionsOnPaper>[1] & { readonly kind: DecisionKind };

/** What a penalty on these findings says of correcting them, as its papers print it; nothing of another decision. */
export async function correctionsOf(reader: Reader, decision: Proceeding, items: readonly { findingId: string }[]) {
  if (decision.kind !== "penalty") return [];
  const findingIds = [...new Set(items.map(({ findingId }) => findingId))];
  return correctionsOnPaper(await orderedCorrections(reader, findingIds), decision);
}
