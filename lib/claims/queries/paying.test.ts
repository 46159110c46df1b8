import { expect, it } from "vitest";
import { aListedLedger, anAcceptedPayment, aPaymentProof } from "@/db/factories/claims";
import { at, world } from "@/lib/testing/world";
import { payingDesk } from "./paying";

const { officer, employerUser } = world();
const [ON, PAID] = ["2026-11-16", "2026-11-20"];

it("goes through the workers a page at a time, with the sums of all on each", async () => {
  const ledger = await aListedLedger(ON);
  const [user, inspector] = [await employerUser("ltjz"), await officer("wangmin")];
  await anAcceptedPayment(ledger, PAID, [ledger.rows[0]?.id ?? ""]);
  await aPaymentProof(ledger, PAID, [ledger.rows[1]?.id ?? ""]);
  const sums = { lines: 3, paidFen: 800_000, waitingFen: 760_050, openFen: 1_260_050 };
  for (const [who, place] of [
    [user, { orderId: ledger.orderId }],
    [inspector, { caseId: ledger.id }],
  ] as const) {
    const first = await payingDesk(who, place, at(PAID), { size: 2 });
    const second = await payingDesk(who, place, at(PAID), { size: 2, after: first.page.next ?? "" });
    expect([first, second].map(({ page }) => page.rows.map(({ ordinal }) => ordinal))).toEqual([[1, 2], [3]]);
    expect([first.sums, second.sums, second.page.next]).toEqual([sums, sums, null]);
  }
});
