import { and, asc, eq, isNotNull } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { anUnsentVoucher } from "@/db/factories/claims";
import { aDecidedAddition, aDefiedLedger, serveRemedy } from "@/db/factories/enforcement";
import { aRevokedDecision } from "@/db/factories/revocations";
import { caseClaims, claimVerifications, enforcementReviews, enforcements, events, orders } from "@/db/schema";
import { workersOnPaper } from "@/lib/decisions/worker-paper-inputs";
import { openServed } from "@/lib/enforcement/commands/open-served";
import { ledgerPaid } from "@/lib/enforcement/queries/ledger-paid";
import { at, world } from "@/lib/testing/world";
import { PayOwnInFullInput } from "../payment-input";
import { payingDesk } from "../queries/paying";
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

it("asks what is to be added once a review has left less of the decided sum, and books that on the row", async () => {
  const ledger = await aDefiedLedger();
  const second = ledger.rows[1]?.id ?? "";
  const decision = await aDecidedAddition(ledger, "12345.67");
  await serveRemedy(ledger.id, decision.documentId);
  const [account] = await db().select().from(enforcements).where(eq(enforcements.decisionId, decision.id));
  const { id: enforcementId = "", regionCode = "" } = account ?? {};
  const by = (await officer("wangmin")).id;
  await db()
    .insert(enforcementReviews)
    .values({
      ...{ enforcementId, regionCode, kind: "reconsideration", body: "测试市人民政府", number: "测政复〔2026〕1号" },
      ...{ acceptedOn: ON, recordedBy: by, result: "changed", concludedOn: ON, receivedOn: ON, concludedBy: by },
      ...{
        resultNumber: "测政复决〔2026〕1号",
        note: "",
        leftFineFen: 0,
        leftConfiscationFen: 0,
        leftOrderedFen: 1_890_075,
      },
    });
  await expect(add(second, ON)).rejects.toMatchObject({ fields: { percent: "calculation_rate_outside" } });
  await add(second, ON, 50);
  expect((await addedTo(ledger.id)).map(({ fen }) => fen)).toEqual([380_025, shares[1]]);
});
