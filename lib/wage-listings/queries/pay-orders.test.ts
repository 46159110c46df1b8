import { expect, it } from "vitest";
import { db } from "@/db/client";
import { anAcceptedPayment } from "@/db/factories/claims";
import { AFTER_DAYS, aRemedyOfTheRest, PERFORM_BY } from "@/db/factories/enforcement";
import { world } from "@/lib/testing/world";
import { payOrderOf } from "./pay-orders";

world();

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
