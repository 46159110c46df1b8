import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { anIssuedOrder, aProposedOrder } from "@/db/factories/orders";
import { orderItems } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { orderProgress } from "./order-progress";

world();

it("counts issued orders, and as verified those whose items have all been looked at", async () => {
  const proposed = await aProposedOrder("2026-11-16");
  expect(await orderProgress(proposed.caseId)).toMatchObject({ proposed: 1, issued: 0, verified: 0, defied: 0 });
  const order = await anIssuedOrder("2026-11-16");
  expect(await orderProgress(order.caseId)).toMatchObject({ proposed: 0, issued: 1, delivered: 0, verified: 0 });
  const [first] = order.items;
  await db()
    .update(orderItems)
    .set({ state: "lifted" })
    .where(eq(orderItems.id, first?.id ?? ""));
  expect(await orderProgress(order.caseId)).toMatchObject({ verified: 0 });
  await db().update(orderItems).set({ state: "lifted" }).where(eq(orderItems.orderId, order.id));
  expect(await orderProgress(order.caseId)).toMatchObject({ verified: 1, defied: 0 });
  await db()
    .update(orderItems)
    .set({ state: "defied", defiedOn: "2026-12-02" })
    .where(eq(orderItems.id, first?.id ?? ""));
  expect(await orderProgress(order.caseId)).toMatchObject({ verified: 1, defied: 1 });
});
