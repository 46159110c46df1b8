import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { orderItems, orders } from "@/db/schema";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";

export type RecheckTask = {
  readonly itemId: string;
  readonly orderId: string;
  readonly orderNumber: string | null;
  readonly ordinal: number;
  readonly action: string;
  readonly dueOn: LegalDate;
  /** Proof waits to be looked at, or the day has come and nobody has looked whether it is corrected. */
  readonly because: "proof_waits" | "day_has_come";
};

/** Items that an officer is to look at again today (复查), earliest first. The caller has asked the scope. */
export async function recheckTasks(caseId: string, now: Date): Promise<readonly RecheckTask[]> {
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
        inArray(orderItems.state, ["open", "proof_submitted"]),
      ),
    )
    .orderBy(asc(orderItems.dueOn), asc(orderItems.ordinal));
  return rows
    .filter(({ state, dueOn }) => state === "proof_submitted" || dueOn <= today)
    .map(({ state, ...row }) => ({ ...row, because: state === "proof_submitted" ? "proof_waits" : "day_has_come" }));
}
