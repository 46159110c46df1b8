import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aListedLedger, anAcceptedPayment } from "@/db/factories/claims";
import { AFTER_DAYS, aRemedyOfTheRest, enforcementRow, PERFORM_BY } from "@/db/factories/enforcement";
import { anUnsentFile, aServedOrder } from "@/db/factories/orders";
import { orderItems } from "@/db/schema";
import { endEnforcement } from "@/lib/enforcement/commands/end-enforcement";
import { submitProof } from "@/lib/orders/commands/submit-proof";
import { verifyItem } from "@/lib/orders/commands/verify-item";
import { world } from "@/lib/testing/world";
import { payOrderOf } from "./pay-orders";

const { officer, employerUser, act } = world();

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

it("without a ledger what was proved in time is paid in time, however late the officer looked at the proof", async () => {
  const owedWhenProved = async (provedOn: string) => {
    const order = await aServedOrder("2026-11-16", "2026-11-17", ["2026-11-23"]);
    const id = order.items[0]?.id ?? "";
    const [inspector, user] = [await officer("wangmin"), await employerUser("ltjz")];
    await anUnsentFile(id, user, provedOn);
    await act(user, provedOn, (ctx) => submitProof(ctx, { id, version: 1, note: "已付清，附银行回单。" }));
    const found = { manner: "workers", verdict: "accepted", note: "逐一核实，工资已经到账。" } as const;
    await act(inspector, "2026-11-27", (ctx) => verifyItem(ctx, { id, version: 2, ...found }));
    const now = await payOrderOf(db(), order.caseId, `order/${order.id}`);
    return [now?.isUnpaid, now?.owed.totalFen];
  };
  expect(await owedWhenProved("2026-11-23")).toEqual([false, 0]);
  expect(await owedWhenProved("2026-11-24")).toEqual([false, 12_345_678]);
});
