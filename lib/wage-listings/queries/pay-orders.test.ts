import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aListedLedger, anAcceptedPayment } from "@/db/factories/claims";
import { AFTER_DAYS, aRemedyOfTheRest, enforcementRow, PERFORM_BY } from "@/db/factories/enforcement";
import { orderItems } from "@/db/schema";
import { endEnforcement } from "@/lib/enforcement/commands/end-enforcement";
import { world } from "@/lib/testing/world";
import { payOrderOf } from "./pay-orders";

const { officer, act } = world();

const owedAfter = async (paidOn: string) => {
  const { ledger, third, remedy } = await aRemedyOfTheRest();
  const now = () => payOrderOf(db(), ledger.id, `remedy/${remedy.decisionId}`);
  const before = await now();
  await anAcceptedPayment(ledger, paidOn, [third]);
  const after = await now();
  expect([before?.lastPaidOn, after?.lastPaidOn]).toEqual([null, paidOn]);
  return [before, after].map((order) => ({ isUnpaid: order?.isUnpaid, totalFen: order?.owed.totalFen }));
};

it("a remedy that was paid through the ledger is paid, and what was late is still told", async () => {
  const unpaid = { isUnpaid: true, totalFen: 500_000 };
  expect(await owedAfter(PERFORM_BY)).toEqual([unpaid, { isUnpaid: false, totalFen: 0 }]);
  expect(await owedAfter(AFTER_DAYS)).toEqual([unpaid, { isUnpaid: false, totalFen: 500_000 }]);
});

it("a remedy whose enforcement ended unpaid is not paid by that", async () => {
  const { ledger, remedy } = await aRemedyOfTheRest();
  const key = `remedy/${remedy.decisionId}`;
  const end = { ground: "organisation_ended", note: "单位已注销，无财产。" } as const;
  const { version } = await enforcementRow(remedy.id);
  await act(await officer("juzhang"), AFTER_DAYS, (ctx) => endEnforcement(ctx, { id: remedy.id, version, ...end }));
  expect((await payOrderOf(db(), ledger.id, key))?.isUnpaid).toBe(true);
});

it("an order that was ignored is paid once the ledger has the last fen of it, and not before", async () => {
  const ledger = await aListedLedger("2026-11-18");
  const key = `order/${ledger.orderId}`;
  await db()
    .update(orderItems)
    .set({ state: "defied", defiedOn: "2026-12-02" })
    .where(eq(orderItems.orderId, ledger.orderId));
  const isUnpaid = async () => (await payOrderOf(db(), ledger.id, key))?.isUnpaid;
  const [first, ...rest] = ledger.rows.map(({ id }) => id);
  expect(await isUnpaid()).toBe(true);
  await anAcceptedPayment(ledger, "2026-12-03", [first ?? ""]);
  expect(await isUnpaid()).toBe(true);
  await anAcceptedPayment(ledger, "2026-12-04", rest);
  expect(await isUnpaid()).toBe(false);
});
