import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aDecidedRemedy, aDefiedCase } from "@/db/factories/decisions";
import { cases, orderItems } from "@/db/schema";
import { at, world } from "@/lib/testing/world";
import { closingFacts } from "./closing-facts";

world();

async function untold(caseId: string) {
  const [kase] = await db().select().from(cases).where(eq(cases.id, caseId));
  if (!kase) throw new Error("no case");
  const { orders } = await closingFacts(db(), kase, at("2026-12-03"));
  return orders.flatMap(({ items }) => items.map(({ state, isUntold }) => ({ state, isUntold })));
}

it("money that was ordered and not paid is told where a decision in force orders it, else nowhere", async () => {
  const kase = await aDefiedCase();
  const [item] = await db().select().from(orderItems).where(eq(orderItems.findingId, kase.findingId));
  expect(item?.amountFen).toBeGreaterThan(0);
  expect(await untold(kase.id)).toEqual([{ state: "defied", isUntold: true }]);
  await aDecidedRemedy(kase);
  expect(await untold(kase.id)).toEqual([{ state: "defied", isUntold: false }]);
});
