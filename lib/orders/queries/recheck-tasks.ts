import "server-only";
import { and, asc, eq, inArray, or } from "drizzle-orm";
import { db } from "@/db/client";
import { orderItems, orders } from "@/db/schema";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import type { OrderItemState } from "../lifecycle";

export type RecheckTask = {
  readonly itemId: string;
  readonly orderId: string;
  readonly orderNumber: string | null;
  readonly ordinal: number;
  readonly action: string;
  readonly dueOn: LegalDate;
  /**
   * Proof waits to be looked at, or the day has come and nobody has looked whether it is corrected, or it was held to
   * be, and a worker has not received what was paid.
   */
  readonly because: "proof_waits" | "day_has_come" | "payment_denied";
};

/**
 * Items that an officer is to look at again today (复查), earliest first; `denied` are those on which a payment did not
 * come. The caller has asked the scope.
 */
export async function recheckTasks(
  caseId: string,
  now: Date,
  denied: readonly string[],
): Promise<readonly RecheckTask[]> {
  const today = legalDate(now);
  const rows = await db()
    .select({
      itemId: orderItems.id,
      orderId: orders.id,
      orderNumber: orders.number,
      ordinal: orderItems.ordinal,
      action: orderItems.action,
      dueOn: orderItems.dueOn,
      state: orderItems.state,
    })
    .from(orderItems)
    .innerJoin(orders, eq(orders.id, orderItems.orderId))
    .where(
      and(
        eq(orders.caseId, caseId),
        eq(orders.state, "issued"),
        or(
          inArray(orderItems.state, ["open", "proof_submitted"]),
          and(eq(orderItems.state, "corrected"), inArray(orderItems.id, [...denied])),
        ),
      ),
    )
    .orderBy(asc(orderItems.dueOn), asc(orderItems.ordinal));
  return rows.flatMap(({ state, ...row }) => {
    const because = becauseOf(state, row.dueOn <= today);
    return because === null ? [] : [{ ...row, because }];
  });
}

function becauseOf(state: OrderItemState, isDue: boolean): RecheckTask["because"] | null {
  if (state === "proof_submitted") return "proof_waits";
  if (state === "corrected") return "payment_denied";
  return isDue ? "day_has_come" : null;
}
