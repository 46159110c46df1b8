import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { anAcceptedPayment } from "@/db/factories/claims";
import { AFTER_DAYS, aRemedyOfTheRest, aServedRemedy, enforcementRow, PERFORM_BY } from "@/db/factories/enforcement";
import { caseClaims, decisionItems, orderItems } from "@/db/schema";
import { unorderedClaims } from "@/lib/claims/queries/claim-totals";
import { act, at, world } from "@/lib/testing/world";
import { enforcementFile } from "../queries/enforcement-file";
import { confirmPerformance } from "./confirm-performance";
import { recordPayment } from "./record-payment";

const { officer } = world();
const PAID = "2026-12-05";

const fileOf = async ({ id, caseId }: { id: string; caseId: string }, on = "2026-12-10") =>
  enforcementFile(await officer("wangmin"), { id: caseId, enforcementId: id }, at(on));

it("what reaches the workers of a remedy is booked once, in the ledger, and settles its account", async () => {
  const { ledger, third, remedy } = await aRemedyOfTheRest();
  expect(await enforcementRow(remedy.id)).toMatchObject({ decidedOrderedFen: 500_000, orderedFen: 500_000 });
  expect((await fileOf(remedy)).balance.owed.ordered).toBe(500_000);
  const entry = { debt: "ordered", amount: 500_000, paidOn: PAID, manner: "to_workers", voucher: "回单0001" } as const;
  const entering = act(await officer("wangmin"), PAID, (ctx) =>
    recordPayment(ctx, { id: remedy.id, version: 1, ...entry }),
  );
  await expect(entering).rejects.toMatchObject({ fields: { debt: "paid_through_ledger" } });
  await anAcceptedPayment(ledger, PAID, [third]);
  const { balance } = await fileOf(remedy);
  expect([balance.paid.ordered, balance.owed.ordered]).toEqual([500_000, 0]);
  const done = { id: remedy.id, version: 1, performedOn: PAID, note: "按台账核验，已经付清。" };
  await act(await officer("wangmin"), PAID, (ctx) => confirmPerformance(ctx, done));
  expect((await enforcementRow(remedy.id)).state).toBe("performed");
});

it("stays paid when the order that named its workers first falls afterwards", async () => {
  const { ledger, third, remedy } = await aRemedyOfTheRest();
  await anAcceptedPayment(ledger, PAID, [third]);
  const [row] = await db().select({ itemId: caseClaims.orderItemId }).from(caseClaims).where(eq(caseClaims.id, third));
  await db()
    .update(orderItems)
    .set({ state: "lifted", liftedOn: PAID })
    .where(eq(orderItems.id, row?.itemId ?? ""));
  const { balance } = await fileOf(remedy);
  expect([balance.paid.ordered, balance.owed.ordered]).toEqual([500_000, 0]);
});

it("a row of additional compensation is ordered by the decision that adds it, not by one that orders its base", async () => {
  const { ledger, third, remedy } = await aRemedyOfTheRest();
  const [base] = await db().select().from(caseClaims).where(eq(caseClaims.id, third));
  if (!base) throw new Error("no row");
  const { id: basedOnId, orderItemId: _, orderedFen: __, ...same } = base;
  const [added] = await db()
    .insert(caseClaims)
    .values({ ...same, basedOnId, claimLineId: null, ordinal: 99 })
    .returning();
  const isUnordered = async () =>
    (await unorderedClaims(db(), ledger.id, 9)).some(
      ({ workerName, openFen }) => workerName === added?.workerName && openFen === added.verifiedFen,
    );
  expect(await isUnordered()).toBe(true);
  const { decisionId } = await enforcementRow(remedy.id);
  const measure = { measure: "additional_compensation" } as const;
  await db().update(decisionItems).set(measure).where(eq(decisionItems.decisionId, decisionId));
  expect(await isUnordered()).toBe(false);
});

it("where the ledger has no row of it, it is entered in the account", async () => {
  const remedy = await aServedRemedy();
  const entry = { debt: "ordered", amount: 100, paidOn: PAID, manner: "to_workers", voucher: "回单0001" } as const;
  await act(await officer("wangmin"), PAID, (ctx) => recordPayment(ctx, { id: remedy.id, version: 1, ...entry }));
  expect((await fileOf(remedy)).balance.paid.ordered).toBe(100);
});

it("who has paid by the last day through the ledger has not defied, who pays a day late has", async () => {
  for (const [paidOn, refusal] of [
    [PERFORM_BY, "nothing_owed"],
    [AFTER_DAYS, null],
  ] as const) {
    const { ledger, third, remedy } = await aRemedyOfTheRest();
    await anAcceptedPayment(ledger, paidOn, [third]);
    const file = await fileOf(remedy, "2026-12-21");
    expect([file.balance.totalOwedFen, file.refusalOf("defy")]).toEqual([0, refusal]);
  }
});
