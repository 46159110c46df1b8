import { asc, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aListedLedger, anAcceptedPayment, aPaymentProof } from "@/db/factories/claims";
import { caseClaims, cases, claimPayments, events, orderItems } from "@/db/schema";
import { at, world } from "@/lib/testing/world";
import { claimFile } from "../queries/claim-file";
import { claimTotals } from "../queries/claim-totals";
import { deniedItems } from "../queries/denied-items";
import { paymentProofFile } from "../queries/payment-proofs";
import { casesWithDenials } from "../queries/waiting-payments";
import { correctPayment } from "./correct-payment";

const { officer, act } = world();
const [ON, PAID, LATER] = ["2026-11-16", "2026-11-20", "2026-11-25"];
const reason = "本人到队反映，转账被银行退回。";

/** A list of three of which the employer's payments to the first two were accepted. */
async function aPaidList() {
  const ledger = await aListedLedger(ON);
  const [first = "", second = ""] = ledger.rows.map(({ id }) => id);
  const proof = await anAcceptedPayment(ledger, PAID, [first, second]);
  const on = async (claimId: string) => {
    const mine = eq(claimPayments.claimId, claimId);
    return db().select().from(claimPayments).where(mine).orderBy(asc(claimPayments.amountFen));
  };
  const correct = async (id: string, received: number, login = "wangmin") =>
    act(await officer(login), LATER, (ctx) => correctPayment(ctx, { id, received, reason }));
  const correctOn = async (claimId: string, received: number, login?: string) =>
    correct((await on(claimId)).find(({ reopenedOn }) => reopenedOn === null)?.id ?? "", received, login);
  return { ledger, first, second, proof, on, correct, correctOn };
}

it("opens the row by what did not come, keeps the rest and every other payment, and says so on the proof", async () => {
  const { ledger, first, proof, on, correctOn } = await aPaidList();
  await correctOn(first, 300_000);
  expect(await claimTotals(db(), ledger.id)).toMatchObject({ openLines: 2, openFen: 1_000_000, paidFen: 1_060_050 });
  expect(await on(first)).toMatchObject([
    { amountFen: 300_000, reopenedOn: null, paidOn: PAID, proofId: proof.id },
    { amountFen: 800_000, reopenedOn: LATER, reopenedBecause: reason, correctsId: null },
  ]);
  const told = await db().select().from(events).where(eq(events.subjectId, proof.id)).orderBy(events.seq);
  expect(told.at(-1)).toMatchObject({ act: "payment.correct", fromState: "accepted", toState: "accepted" });
  const file = await paymentProofFile(await officer("lizhe"), { id: ledger.id, paymentId: proof.id }, at(LATER));
  expect(file.proof).toMatchObject({ payments: 2, totalFen: 1_560_050 });
  expect(file.payments).toHaveLength(3);
});

it("names the order's item, and puts the case on its officers' desks, while the row is owed again", async () => {
  const { ledger, first, correctOn } = await aPaidList();
  expect(await deniedItems(ledger.id)).toEqual([]);
  await correctOn(first, 0);
  const [row] = await db().select().from(caseClaims).where(eq(caseClaims.id, first));
  expect(await deniedItems(ledger.id)).toEqual([row?.orderItemId]);
  const stands = async (login: string) =>
    (await casesWithDenials(await officer(login))).some(({ id }) => id === ledger.id);
  expect(await stands("lizhe")).toBe(false);
  await db()
    .update(orderItems)
    .set({ state: "corrected", correctedOn: PAID })
    .where(eq(orderItems.id, row?.orderItemId ?? ""));
  expect([await stands("lizhe"), await stands("guoqi")]).toEqual([true, false]);
  await anAcceptedPayment(ledger, LATER, [first]);
  expect(await deniedItems(ledger.id)).toEqual([]);
  expect(await stands("lizhe")).toBe(false);
});

it("takes back the whole, also what stands in a payment's place, and a new proof pays it again", async () => {
  const { ledger, first, correctOn } = await aPaidList();
  await correctOn(first, 300_000);
  await correctOn(first, 0, "lizhe");
  expect(await claimTotals(db(), ledger.id)).toMatchObject({ openFen: 1_300_000 });
  await anAcceptedPayment(ledger, LATER, [first]);
  expect(await claimTotals(db(), ledger.id)).toMatchObject({ openFen: 500_000 });
});

it("refuses what is not less, was taken back, waits to be looked at, or is another's", async () => {
  const { ledger, first, second, on, correct, correctOn } = await aPaidList();
  await expect(correctOn(first, 800_000)).rejects.toMatchObject({ fields: { received: "received_whole" } });
  await expect(correctOn(first, 0, "guoqi")).rejects.toMatchObject({ reason: "not_case_officer" });
  await expect(correctOn(first, 0, "ylxjiancha")).rejects.toMatchObject({ code: "not_found" });
  const [payment] = await on(first);
  await correct(payment?.id ?? "", 0);
  await expect(correct(payment?.id ?? "", 0)).rejects.toMatchObject({ reason: "payment_taken_back" });
  await aPaymentProof(ledger, LATER, [first]);
  await expect(correctOn(first, 0)).rejects.toMatchObject({ reason: "illegal_transition" });
  await db().update(cases).set({ state: "transferred", endedOn: LATER }).where(eq(cases.id, ledger.id));
  await expect(correctOn(second, 0)).rejects.toMatchObject({ reason: "case_not_open" });
});

it("is offered on the row once something of it was accepted", async () => {
  const { ledger, first } = await aPaidList();
  const third = ledger.rows[2]?.id ?? "";
  const offer = async (lineId: string, login = "wangmin") =>
    (await claimFile(await officer(login), { id: ledger.id, lineId }, at(LATER))).correctRefusal;
  expect([await offer(first), await offer(third)]).toEqual([null, "nothing_to_take_back"]);
  expect(await offer(first, "guoqi")).toBe("not_case_officer");
});
