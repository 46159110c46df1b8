import { and, asc, eq, isNotNull } from "drizzle-orm";
import { expect, it } from "vitest";
import type { z } from "zod";
import { db } from "@/db/client";
import { anAcceptedPayment, anUnsentVoucher } from "@/db/factories/claims";
import { aDecidedAddition, aDefiedLedger, serveRemedy } from "@/db/factories/enforcement";
import { aRevokedDecision } from "@/db/factories/revocations";
import { caseClaims, claimVerifications, enforcementReviews, enforcements, events, orders } from "@/db/schema";
import { workersOnPaper } from "@/lib/decisions/worker-paper-inputs";
import { openServed } from "@/lib/enforcement/commands/open-served";
import { ledgerPaid } from "@/lib/enforcement/queries/ledger-paid";
import { yuan } from "@/lib/kernel/money";
import { at, world } from "@/lib/testing/world";
import { AddAdditionalInput } from "../input";
import { PayOwnInFullInput } from "../payment-input";
import { payingDesk } from "../queries/paying";
import { sharesOf } from "../shares";
import { addAdditional } from "./add-additional";
import { judgePayments } from "./judge-payments";
import { payInFull } from "./pay-in-full";

const { officer, act, employerUser } = world();
const BEFORE = "2026-11-24";
const ON = "2026-12-04";

const add = async (id: string, on: string, percent?: number) =>
  act(await officer("wangmin"), on, (ctx) => addAdditional(ctx, { id, percent }));

const addedTo = (caseId: string) =>
  db()
    .select({ id: caseClaims.id, basedOnId: caseClaims.basedOnId, fen: caseClaims.verifiedFen })
    .from(caseClaims)
    .where(and(eq(caseClaims.caseId, caseId), isNotNull(caseClaims.basedOnId)))
    .orderBy(asc(caseClaims.ordinal));

const shares = [744_679, 489_888];

it("books the very sum that was decided, shared out as the annex prints it, and asks no percent", async () => {
  const ledger = await aDefiedLedger();
  const [, second = "", third = ""] = ledger.rows.map(({ id }) => id);
  await expect(add(second, BEFORE)).rejects.toMatchObject({ fields: { percent: "calculation_rate_outside" } });
  const { id } = await aDecidedAddition(ledger, "12345.67");
  await add(second, ON);
  await add(third, ON, 50);
  expect((await addedTo(ledger.id)).map(({ fen }) => fen)).toEqual(shares);
  const lists = await workersOnPaper(db(), { id });
  expect(lists[1]?.rows.map(({ amountFen }) => amountFen)).toEqual(shares);
  await expect(add(second, ON)).rejects.toMatchObject({ reason: "additional_known" });
});

it("books it on a row as well that was added before the decision by another percent", async () => {
  const ledger = await aDefiedLedger();
  const second = ledger.rows[1]?.id ?? "";
  const before = await add(second, BEFORE, 50);
  expect((await addedTo(ledger.id)).map(({ fen }) => fen)).toEqual([380_025]);
  await aDecidedAddition(ledger, "12345.67");
  expect(await add(second, ON)).toEqual(before);
  expect(await addedTo(ledger.id)).toEqual([{ id: before.id, basedOnId: second, fen: shares[0] }]);
});

it("is the employer's to pay from the service of the decision, also when the order has fallen", async () => {
  const ledger = await aDefiedLedger();
  const decision = await aDecidedAddition(ledger, "12345.67");
  const user = await employerUser("ltjz");
  const place = { orderId: ledger.orderId };
  const linesOf = async () => (await payingDesk(user, place, at(ON))).page.rows.map(({ openFen }) => openFen);
  expect(await linesOf()).toEqual([0, 760_050, 500_000]);
  await serveRemedy(ledger.id, decision.documentId);
  expect(await linesOf()).toEqual([0, 760_050, 500_000, ...shares]);
  const revoked = { state: "revoked", endedBecause: "指令书认定的期间有误。" } as const;
  await db().update(orders).set(revoked).where(eq(orders.id, ledger.orderId));
  expect(await linesOf()).toEqual([760_050, 500_000, ...shares]);
  expect((await payingDesk(user, place, at(ON))).kase.order?.isInForce).toBe(false);
  await anUnsentVoucher(ledger.id, user, ON);
  const claimIds = (await payingDesk(user, place, at(ON))).page.rows.map(({ id }) => id);
  const said = { ...place, claimIds, paidOn: ON, manner: "bank", reference: "0002", note: "已经转账付清。" } as const;
  const proof = await act(user, ON, (ctx) => payInFull(ctx, PayOwnInFullInput.parse(said)));
  const judged = { id: proof.id, version: 1, verdict: "accepted", note: "与银行回单一致。" } as const;
  await act(await officer("lizhe"), ON, (ctx) => judgePayments(ctx, judged));
  expect((await ledgerPaid(db(), decision.id)).payments).toEqual([
    { debt: "ordered", fen: 1_260_050 + 1_234_567, paidOn: ON },
  ]);
  await aRevokedDecision(decision.id, ON);
  await expect(payingDesk(user, place, at(ON))).rejects.toMatchObject({ code: "not_found" });
});

it("is booked at the service of the decision on every row, whatever stood there, and on the ones never added", async () => {
  const ledger = await aDefiedLedger();
  const second = ledger.rows[1]?.id ?? "";
  const before = await add(second, BEFORE, 50);
  const decision = await aDecidedAddition(ledger, "12345.67");
  expect((await addedTo(ledger.id)).map(({ fen }) => fen)).toEqual([380_025]);
  await serveRemedy(ledger.id, decision.documentId);
  const rows = await addedTo(ledger.id);
  expect(rows.map(({ fen }) => fen)).toEqual(shares);
  expect(rows[0]).toMatchObject({ id: before.id, basedOnId: second });
  const how = await db()
    .select({ amountFen: claimVerifications.amountFen, steps: claimVerifications.steps })
    .from(claimVerifications)
    .where(eq(claimVerifications.claimId, rows[1]?.id ?? ""));
  const formula = "¥12,345.67 × ¥5,000.00 ÷ ¥12,600.50";
  const steps = [{ name: "decided", formula, fen: shares[1] }, expect.objectContaining({ name: "total" })];
  expect(how).toEqual([{ amountFen: shares[1], steps }]);
  const acts = await db().select().from(events).where(eq(events.act, "claim.bookDecided"));
  const particulars = { lines: 2, amountFen: 1_234_567 };
  expect(acts).toContainEqual(expect.objectContaining({ subjectId: ledger.id, particulars }));
  await openServed(at(ON));
  expect(await addedTo(ledger.id)).toEqual(rows);
});

const PAYABLE = [760_050, 500_000] as const;

/** That decision, served, and what a reconsideration has left of what it orders. */
async function aReducedAddition(leftOrderedFen = 1_890_075) {
  const ledger = await aDefiedLedger();
  const decision = await aDecidedAddition(ledger, "12345.67");
  await serveRemedy(ledger.id, decision.documentId);
  const [account] = await db().select().from(enforcements).where(eq(enforcements.decisionId, decision.id));
  const { id: enforcementId = "", regionCode = "" } = account ?? {};
  const by = (await officer("wangmin")).id;
  const left = { leftFineFen: 0, leftConfiscationFen: 0, leftOrderedFen };
  await db().update(enforcements).set({ orderedFen: leftOrderedFen }).where(eq(enforcements.id, enforcementId));
  await db()
    .insert(enforcementReviews)
    .values({
      ...{ enforcementId, regionCode, kind: "reconsideration", body: "测试市人民政府", number: "测政复〔2026〕1号" },
      ...{ acceptedOn: ON, recordedBy: by, result: "changed", concludedOn: ON, receivedOn: ON, concludedBy: by },
      ...{ resultNumber: "测政复决〔2026〕1号", note: "", ...left },
    });
  return { ledger, second: ledger.rows[1]?.id ?? "", third: ledger.rows[2]?.id ?? "" };
}

type Typed = Partial<z.input<typeof AddAdditionalInput>>;

const enter = async (id: string, typed: Typed) =>
  act(await officer("wangmin"), ON, (ctx) => addAdditional(ctx, AddAdditionalInput.parse({ id, ...typed })));

const fensOf = async (caseId: string) => (await addedTo(caseId)).map(({ fen }) => fen);

it("asks what is to be added once a review has left less of the decided sum, and books that on the row", async () => {
  const { ledger, second } = await aReducedAddition();
  await expect(add(second, ON)).rejects.toMatchObject({ fields: { percent: "calculation_rate_outside" } });
  await add(second, ON, 50);
  expect(await fensOf(ledger.id)).toEqual([380_025, shares[1]]);
});

it("books what a review has left of one worker's to the fen, from half of what was payable to what was decided", async () => {
  const { ledger, second } = await aReducedAddition();
  const outside = { fields: { amount: "calculation_sum_outside:¥3,800.25–¥7,446.79" } };
  await expect(enter(second, { by: "amount", amount: "3800.24" })).rejects.toMatchObject(outside);
  await expect(enter(second, { by: "amount", amount: "7446.80" })).rejects.toMatchObject(outside);
  const above = { fields: { percent: "calculation_sum_above_decided:¥7,446.79" } };
  await expect(enter(second, { by: "percent", percent: 98 })).rejects.toMatchObject(above);
  await enter(second, { by: "amount", amount: "4567.89" });
  expect(await fensOf(ledger.id)).toEqual([456_789, shares[1]]);
  const [row] = await addedTo(ledger.id);
  const ofSum = and(eq(claimVerifications.claimId, row?.id ?? ""), eq(claimVerifications.amountFen, 456_789));
  const [kept] = await db().select().from(claimVerifications).where(ofSum);
  expect(kept?.inputs).toMatchObject({ basedOnId: second, payableFen: PAYABLE[0], amountFen: 456_789 });
  expect(kept?.steps?.[0]).toMatchObject({ name: "additional_sum", formula: "¥3,800.25 ≤ ¥4,567.89 ≤ ¥7,446.79" });
});

it("shares a total that a review has left out to all rows of the item, as the decision's annex was", async () => {
  const { ledger, second, third } = await aReducedAddition();
  const { id } = await enter(second, { by: "total", amount: "8888.89" });
  const rows = await addedTo(ledger.id);
  expect(rows.map(({ basedOnId }) => basedOnId)).toEqual([second, third]);
  expect(rows.map(({ fen }) => fen)).toEqual(
    sharesOf(
      888_889,
      PAYABLE.map((partFen) => ({ partFen })),
    ),
  );
  expect(rows[0]?.id).toBe(id);
  const how = await db()
    .select({ steps: claimVerifications.steps })
    .from(claimVerifications)
    .where(and(eq(claimVerifications.claimId, id), eq(claimVerifications.amountFen, rows[0]?.fen ?? 0)));
  const formula = `¥8,888.89 × ¥7,600.50 ÷ ${yuan(PAYABLE[0] + PAYABLE[1])}`;
  expect(how[0]?.steps?.[0]).toMatchObject({ name: "reviewed", formula });
  const told = await db().select().from(events).where(eq(events.act, "claim.bookReviewed"));
  const particulars = expect.objectContaining({ lines: 2, amountFen: 888_889 });
  expect(told).toContainEqual(expect.objectContaining({ subjectId: ledger.id, particulars }));
  await expect(enter(third, { by: "total", amount: "8888.89" })).rejects.toMatchObject({ reason: "additional_known" });
});

it.each<[string, string, string]>([
  ["nothing", "", "additional_total_missing"],
  ["more than was decided", "12345.68", "additional_total_above:¥12,345.67"],
  ["less than half of what was payable", "6300.20", "additional_total_outside:2、3"],
])("refuses a total of %s", async (_what, amount, fault) => {
  const { second } = await aReducedAddition();
  await expect(enter(second, { by: "total", amount })).rejects.toMatchObject({ fields: { amount: fault } });
});

it("books no more than a review has left of all that was to be paid to workers", async () => {
  const { second } = await aReducedAddition(400_000);
  const left = "calculation_sum_above_left:¥4,000.00";
  const fields = { amount: "additional_total_above_left:¥4,000.00" };
  await expect(enter(second, { by: "amount", amount: "4000.01" })).rejects.toMatchObject({ fields: { amount: left } });
  await expect(enter(second, { by: "percent", percent: 53 })).rejects.toMatchObject({ fields: { percent: left } });
  await expect(enter(second, { by: "total", amount: "6300.25" })).rejects.toMatchObject({ fields });
});

it("books what a review has left though the order has fallen, by the decision's annex whatever was paid since", async () => {
  const { ledger, second } = await aReducedAddition();
  await anAcceptedPayment(ledger, "2026-11-19", [second]);
  const revoked = { state: "revoked", endedBecause: "指令书认定的期间有误。" } as const;
  await db().update(orders).set(revoked).where(eq(orders.id, ledger.orderId));
  await enter(second, { by: "percent", percent: 60 });
  expect(await fensOf(ledger.id)).toEqual([456_030, shares[1]]);
  await enter(second, { by: "total", amount: "6300.25" });
  expect(await fensOf(ledger.id)).toEqual([380_025, 250_000]);
});

it("asks no total where no result has changed the item", async () => {
  const ledger = await aDefiedLedger();
  const entering = enter(ledger.rows[1]?.id ?? "", { by: "total", amount: "6300.25" });
  await expect(entering).rejects.toMatchObject({ fields: { by: "additional_total_unasked" } });
});
