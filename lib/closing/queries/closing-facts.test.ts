import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aConcludedCase, aDecidedRemedy, aDefiedCase } from "@/db/factories/decisions";
import { cases, orderItems } from "@/db/schema";
import { at, world } from "@/lib/testing/world";
import { closingStageFacts } from "../stage-facts";
import { closingFacts } from "./closing-facts";

world();

async function factsOf(caseId: string) {
  const [kase] = await db().select().from(cases).where(eq(cases.id, caseId));
  if (!kase) throw new Error("no case");
  return closingFacts(db(), kase, at("2026-12-03"));
}

async function untold(caseId: string) {
  const { orders } = await factsOf(caseId);
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

it("a case's stages know what was found without an outcome, and what was decided and not performed", async () => {
  const kase = await aConcludedCase("2026-11-24");
  const known = async () => closingStageFacts(await factsOf(kase.id), undefined);
  expect(await known()).toEqual({ untreated: 1, isWithPolice: false, closing: null, unperformed: 0 });
  await aDecidedRemedy(kase);
  expect(await known()).toMatchObject({ untreated: 0, unperformed: 1 });
});
