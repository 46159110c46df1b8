import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { orderItems, orders } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { orderScope } from "../scope";

const SHOWN = 50;

/** What an employer was ordered to correct and has not, the earliest day first. */
export const openItemsOfEmployer = (actor: Actor, employerIds: readonly string[]) =>
  db()
    .select({
      id: orderItems.id,
      orderId: orders.id,
      caseId: orders.caseId,
      number: orders.number,
      action: orderItems.action,
      dueOn: orderItems.dueOn,
      state: orderItems.state,
    })
    .from(orderItems)
    .innerJoin(orders, eq(orders.id, orderItems.orderId))
    .where(
      and(
        orderScope(actor),
        inArray(orders.employerId, [...employerIds]),
        eq(orders.state, "issued"),
        inArray(orderItems.state, ["open", "proof_submitted", "defied"]),
      ),
    )
    .orderBy(asc(orderItems.dueOn), asc(orderItems.id))
    .limit(SHOWN);

export type OpenItem = Awaited<ReturnType<typeof openItemsOfEmployer>>[number];
