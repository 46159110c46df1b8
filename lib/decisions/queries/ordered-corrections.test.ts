import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aServedOrder } from "@/db/factories/orders";
import { orderItems } from "@/db/schema";
import { recordDefiance } from "@/lib/orders/commands/record-defiance";
import { ignoredOrders } from "@/lib/orders/queries/ignored-orders";
import { world } from "@/lib/testing/world";
import { orderedCorrections } from "./ordered-corrections";

const { officer, act } = world();
const AFTER = "2026-12-02";

it("an item that a result took out of an order in force is neither ordered nor ignored any more", async () => {
  const order = await aServedOrder("2026-11-16", "2026-11-18");
  const id = order.items[0]?.id ?? "";
  const note = "12月2日复查，工资仍未支付。";
  await act(await officer("wangmin"), AFTER, (ctx) => recordDefiance(ctx, { id, version: 1, note }));
  const [item] = await db().select().from(orderItems).where(eq(orderItems.id, id));
  const found = [item?.findingId ?? ""];
  const counted = async () => [
    (await ignoredOrders(db(), found, AFTER)).length,
    (await orderedCorrections(db(), found)).filter(({ action }) => action === item?.action).length,
  ];
  const before = await counted();
  expect(before[0]).toBe(1);
  await db().update(orderItems).set({ state: "lifted", liftedOn: AFTER }).where(eq(orderItems.id, id));
  expect(await counted()).toEqual([0, (before[1] ?? 0) - 1]);
});
