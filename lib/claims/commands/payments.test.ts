import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { db } from "@/db/client";
import {
  aLedger,
  aListedLedger,
  anAcceptedPayment,
  anUnsentVoucher,
  aPaymentProof,
  aVerifiedLedger,
} from "@/db/factories/claims";
import { aFile } from "@/db/factories/orders";
import { claimPayments, events, orderItems, outbox, paymentProofFiles, paymentProofs } from "@/db/schema";
import { StoredUpload } from "@/lib/attachments/stored-upload";
import type { EmployerUser, Officer } from "@/lib/auth/actor";
import { proposeClosing } from "@/lib/closing/commands/propose-closing";
import { ProposeClosingInput } from "@/lib/closing/input";
import { sha256 } from "@/lib/kernel/cipher";
import { newId } from "@/lib/kernel/ids";
import { world } from "@/lib/testing/world";
import {
  MOST_PAYMENT_FILES,
  PayByLinesInput,
  PayInFullInput,
  PayOwnByLinesInput,
  PayOwnInFullInput,
} from "../payment-input";
import { claimTotals } from "../queries/claim-totals";
import { payableRows, payingCase } from "../queries/paying";
import { casesHoldingPayment } from "../queries/payment-proofs";
import { attachPaymentFile } from "./attach-payment-file";
import { judgePayments } from "./judge-payments";
import { payByLines } from "./pay-by-lines";
import { payInFull } from "./pay-in-full";

const { officer, employerUser, act, at } = world();
const ON = "2026-11-16";
const PAID = "2026-11-20";
const note = "已通过银行转账支付。";

type Verdict = "accepted" | "rejected";
const judge = (who: Officer, id: string, verdict: Verdict, version = 1) =>
  act(who, PAID, (ctx) => judgePayments(ctx, { id, version, verdict, note: "与银行回单逐笔核对。" }));

const payLines = (who: EmployerUser, orderId: string, lines: string) =>
  act(who, PAID, (ctx) => payByLines(ctx, PayOwnByLinesInput.parse({ orderId, lines, note })));

const inFull = (over: Partial<z.input<typeof PayInFullInput>>) =>
  PayInFullInput.parse({ caseId: "", claimIds: [], paidOn: PAID, manner: "bank", reference: "", note, ...over });

describe("attachPaymentFile", () => {
  it("takes so many files for one proof and no more", async () => {
    const ledger = await aListedLedger(ON);
    const user = await employerUser("ltjz");
    const fileId = await anUnsentVoucher(ledger.id, user, PAID);
    const unsent = { caseId: ledger.id, addedBy: user.id, addedAt: at(PAID) };
    const files = await Promise.all(Array.from({ length: MOST_PAYMENT_FILES - 1 }, () => aFile(PAID)));
    await db()
      .insert(paymentProofFiles)
      .values(files.map((one) => ({ ...unsent, fileId: one })));
    const kept = { copySha256: null, copyContentType: null, scanState: "unscanned" as const };
    const digest = sha256(newId());
    const file = { sha256: digest, sm3: digest, size: 1, contentType: "application/pdf", name: "回单.pdf", ...kept };
    const input = { orderId: ledger.orderId, file: StoredUpload.parse(file) };
    await expect(act(user, PAID, (ctx) => attachPaymentFile(ctx, input))).rejects.toMatchObject({
      reason: "payment_files_too_many",
    });
    const held = await db().select().from(paymentProofFiles).where(eq(paymentProofFiles.caseId, ledger.id));
    expect(held).toHaveLength(MOST_PAYMENT_FILES);
    expect(held.map((one) => one.fileId)).toContain(fileId);
  });
});

describe("payInFull", () => {
  it("hands in what is owed to the chosen workers; it counts once another officer accepts it", async () => {
    const ledger = await aListedLedger(ON);
    const [first = "", second = ""] = ledger.rows.map(({ id }) => id);
    const proof = await aPaymentProof(ledger, PAID, [first, second]);
    expect(await claimTotals(db(), ledger.id)).toMatchObject({ paidFen: 0, openFen: 2_060_050 });
    const acts = await db().select({ act: events.act }).from(events).where(eq(events.subjectId, proof.id));
    expect(acts).toEqual([{ act: "payment.submit" }]);
    const told = await db().select().from(outbox).where(eq(outbox.kind, "proof-submitted"));
    expect(told.filter(({ payload }) => payload.caseId === ledger.id)).toHaveLength(2);
    await judge(await officer("lizhe"), proof.id, "accepted");
    expect(await claimTotals(db(), ledger.id)).toMatchObject({ paidFen: 1_560_050, openFen: 500_000, openLines: 1 });
  });

  it("refuses the employer without a voucher, a day to come, and a row that is paid or under way", async () => {
    const ledger = await aListedLedger(ON);
    const user = await employerUser("ltjz");
    const [first = ""] = ledger.rows.map(({ id }) => id);
    const { caseId: _case, ...said } = inFull({ caseId: ledger.id, claimIds: [first] });
    const pay = (over = {}) =>
      act(user, PAID, (ctx) => payInFull(ctx, PayOwnInFullInput.parse({ orderId: ledger.orderId, ...said, ...over })));
    await expect(pay()).rejects.toMatchObject({ reason: "payment_file_missing" });
    await anUnsentVoucher(ledger.id, user, PAID);
    await expect(pay({ paidOn: "2026-11-21" })).rejects.toMatchObject({ fields: { paidOn: "paid_in_future" } });
    await pay();
    await anUnsentVoucher(ledger.id, user, PAID);
    await expect(pay()).rejects.toMatchObject({ fields: { claimIds: "payment_rows_settled" } });
  });

  it("does not exist for another employer, and shows an employer no row before an order names it", async () => {
    const ledger = await aListedLedger(ON);
    const stranger = await employerUser("xdcy");
    const { caseId: _case, ...said } = inFull({ caseId: ledger.id, claimIds: [ledger.rows[0]?.id ?? ""] });
    const paid = act(stranger, PAID, (ctx) => payInFull(ctx, { orderId: ledger.orderId, ...said }));
    await expect(paid).rejects.toMatchObject({ code: "not_found" });
    const user = await employerUser("ltjz");
    const unlisted = await aVerifiedLedger(ON);
    await expect(payingCase(db(), user, { caseId: unlisted.id })).rejects.toMatchObject({ code: "not_found" });
    const kase = await payingCase(db(), user, { orderId: ledger.orderId });
    expect((await payableRows(db(), user, { ...kase, id: unlisted.id })).length).toBe(0);
    expect((await payableRows(db(), user, kase)).map(({ workerName }) => workerName)).toEqual(["张䶮", "周堃", "罗三"]);
  });

  it("is entered by a case officer for an employer who came with paper, before an order too", async () => {
    const ledger = await aVerifiedLedger(ON);
    const [lead, second] = [await officer("wangmin"), await officer("lizhe")];
    const input = inFull({ caseId: ledger.id, claimIds: ledger.rows.map(({ id }) => id) });
    await expect(act(await officer("guoqi"), PAID, (ctx) => payInFull(ctx, input))).rejects.toMatchObject({
      reason: "not_case_officer",
    });
    const proof = await act(lead, PAID, (ctx) => payInFull(ctx, input));
    await expect(judge(lead, proof.id, "accepted")).rejects.toMatchObject({ reason: "own_payment_proof" });
    await judge(second, proof.id, "accepted");
    expect(await claimTotals(db(), ledger.id)).toMatchObject({ openFen: 0, openLines: 0 });
  });
});

describe("payByLines", () => {
  it("takes parts of what is owed, by the row's number", async () => {
    const ledger = await aListedLedger(ON);
    const user = await employerUser("ltjz");
    await anUnsentVoucher(ledger.id, user, PAID);
    const lines = "1\t3000\t2026-11-18\t银行转账\t6228-01\n2 7600.50 2026/11/19 现金\n1\t5000\t2026-11-20";
    const proof = await payLines(user, ledger.orderId, lines);
    await judge(await officer("wangmin"), proof.id, "accepted");
    const kept = await db().select().from(claimPayments).where(eq(claimPayments.proofId, proof.id));
    expect(kept.map(({ amountFen, paidOn, manner, reference }) => [amountFen, paidOn, manner, reference])).toEqual([
      [300_000, "2026-11-18", "bank", "6228-01"],
      [760_050, "2026-11-19", "cash", ""],
      [500_000, "2026-11-20", "bank", ""],
    ]);
    expect(await claimTotals(db(), ledger.id)).toMatchObject({ paidFen: 1_560_050, openLines: 1 });
  });

  it("names the lines that it cannot take, and takes none", async () => {
    const ledger = await aListedLedger(ON);
    const user = await employerUser("ltjz");
    await anUnsentVoucher(ledger.id, user, PAID);
    const faults: readonly (readonly [string, string])[] = [
      ["1 100\n一 100 2026-11-18", "payment_lines_unreadable:1、2"],
      ["1 100 2026-11-18 支票", "payment_lines_unreadable:1"],
      ["1 100 2026-11-18\n9 100 2026-11-18", "payment_lines_unknown:2"],
      ["1 100 2026-11-21", "payment_lines_future:1"],
      ["3 5000 2026-11-18\n3 0.01 2026-11-18", "payment_lines_over:2"],
      ["3 5000.01 2026-11-18", "payment_lines_over:1"],
    ];
    for (const [lines, fault] of faults) {
      await expect(payLines(user, ledger.orderId, lines)).rejects.toMatchObject({ fields: { lines: fault } });
    }
    const proofs = await db().select().from(paymentProofs).where(eq(paymentProofs.caseId, ledger.id));
    expect(proofs).toEqual([]);
    await payLines(user, ledger.orderId, "3 5000 2026-11-18");
  });

  it("takes payments to 2,000 workers under one voucher", async () => {
    const lines = Array.from({ length: 2_000 }, (_, at) => `工人${at}\t\t2026年7月\t工资\t100`).join("\n");
    const ledger = await aLedger(ON, lines);
    const lead = await officer("wangmin");
    const paid = ledger.rows.map(({ ordinal }) => `${ordinal}\t100\t2026-11-18`).join("\n");
    const input = PayByLinesInput.parse({ caseId: ledger.id, lines: paid, note });
    const proof = await act(lead, PAID, (ctx) => payByLines(ctx, input));
    await judge(await officer("lizhe"), proof.id, "accepted");
    expect(await claimTotals(db(), ledger.id)).toMatchObject({ paidFen: 20_000_000, openFen: 0, lines: 2_000 });
  }, 60_000);
});

describe("judgePayments", () => {
  it("counts nothing of a proof that is not accepted, and lets it be handed in again", async () => {
    const ledger = await aListedLedger(ON);
    const [first = ""] = ledger.rows.map(({ id }) => id);
    const proof = await aPaymentProof(ledger, PAID, [first]);
    const second = await officer("lizhe");
    await judge(second, proof.id, "rejected");
    expect(await claimTotals(db(), ledger.id)).toMatchObject({ paidFen: 0 });
    await expect(judge(second, proof.id, "accepted", 2)).rejects.toMatchObject({ reason: "illegal_transition" });
    await expect(judge(second, proof.id, "accepted")).rejects.toMatchObject({ code: "stale" });
    await anAcceptedPayment(ledger, PAID, [first]);
    expect(await claimTotals(db(), ledger.id)).toMatchObject({ paidFen: 800_000 });
    const stranger = await officer("ylxjiancha");
    await expect(judge(stranger, proof.id, "accepted", 2)).rejects.toMatchObject({ code: "not_found" });
  });

  it("shows a voucher to the case's officers once it is sent, and to its uploader before", async () => {
    const ledger = await aListedLedger(ON);
    const [user, other, lead] = [await employerUser("ltjz"), await employerUser("xdcy"), await officer("wangmin")];
    const fileId = await anUnsentVoucher(ledger.id, user, PAID);
    const seen = async () =>
      (await Promise.all([user, other, lead].map((who) => casesHoldingPayment(who, fileId)))).map((ids) => ids.length);
    expect(await seen()).toEqual([1, 0, 0]);
    await payLines(user, ledger.orderId, "3 5000 2026-11-18");
    expect(await seen()).toEqual([1, 0, 1]);
  });
});

describe("closing a case as performed", () => {
  const closing = (caseId: string) =>
    ProposeClosingInput.parse({
      caseId,
      ground: "ordered_matter_corrected",
      course: "经调查，该单位拖欠工资，已责令改正。",
      performance: "已足额支付。",
      opinion: "建议结案。",
    });

  it("waits until every worker is paid, and for lines that the ledger does not hold", async () => {
    const ledger = await aListedLedger(ON);
    const corrected = { state: "corrected", correctedOn: PAID } as const;
    await db().update(orderItems).set(corrected).where(eq(orderItems.id, ledger.itemId));
    const lead = await officer("wangmin");
    const propose = () => act(lead, PAID, (ctx) => proposeClosing(ctx, closing(ledger.id)));
    await expect(propose()).rejects.toMatchObject({ reason: "claim_open" });
    const [first = "", second = "", third = ""] = ledger.rows.map(({ id }) => id);
    await anAcceptedPayment(ledger, PAID, [first, second]);
    await expect(propose()).rejects.toMatchObject({ reason: "claim_open" });
    await anAcceptedPayment(ledger, PAID, [third]);
    await propose();
  });
});
