import { asc, eq } from "drizzle-orm";
import type { z } from "zod";
import { db } from "@/db/client";
import { assignCase } from "@/lib/cases/commands/assign-case";
import { addClaim } from "@/lib/claims/commands/add-claim";
import { judgePayments } from "@/lib/claims/commands/judge-payments";
import { listClaims } from "@/lib/claims/commands/list-claims";
import { payInFull } from "@/lib/claims/commands/pay-in-full";
import { takeOverClaims } from "@/lib/claims/commands/take-over-claims";
import { verifyByHand } from "@/lib/claims/commands/verify-by-hand";
import { AddClaimInput } from "@/lib/claims/input";
import { PayOwnInFullInput } from "@/lib/claims/payment-input";
import { issueOrder } from "@/lib/orders/commands/issue-order";
import { proposeOrder } from "@/lib/orders/commands/propose-order";
import { ProposeOrderInput } from "@/lib/orders/input";
import { act, at, employerId, employerUser, officer } from "@/lib/testing/world";
import { caseClaims, orderItems, orders, paymentProofFiles } from "../schema";
import { anOpenedCase } from "./complaints";
import { handOver } from "./deliveries";
import { aFile, aFinding, anExhibit, itemEntry } from "./orders";

export const LONGTENG = "91990101MA0H00010Q";

/** Three workers' lines as they are pasted at the counter. */
export const THREE_LINES =
  "张䶮\t140105199003079914\t2026年7月\t工资\t8000\n周堃\t\t2026年7月\t工资\t7600.50\n罗三\t\t2026年7月\t工资\t5000";

/** A case of a complaint by three workers, held by 王敏 and 李喆, with one exhibit and an empty ledger. */
export async function aClaimCase(on: string, claimLines = THREE_LINES) {
  const [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
  const kase = await anOpenedCase(leader, on, await employerId(LONGTENG), { claimLines });
  await act(leader, on, (ctx) => assignCase(ctx, { id: kase.id, version: 1, leadId: lead.id, secondId: second.id }));
  return { id: kase.id, complaintId: kase.complaintId, exhibitId: await anExhibit(kase.id, on) };
}

export const rowsOfLedger = (caseId: string) =>
  db().select().from(caseClaims).where(eq(caseClaims.caseId, caseId)).orderBy(asc(caseClaims.ordinal));

/** The same case with the complaint's lines in its ledger. */
export async function aLedger(on: string, claimLines?: string) {
  const inspector = await officer("wangmin");
  const kase = await aClaimCase(on, claimLines);
  await act(inspector, on, (ctx) => takeOverClaims(ctx, { caseId: kase.id }));
  return { ...kase, rows: await rowsOfLedger(kase.id) };
}

/** The same ledger, each row verified at what was claimed. */
export async function aVerifiedLedger(on: string, claimLines?: string) {
  const inspector = await officer("wangmin");
  const kase = await aLedger(on, claimLines);
  for (const { id, version, claimedFen } of kase.rows) {
    const reason = "与工资表核对一致。";
    await act(inspector, on, (ctx) => verifyByHand(ctx, { id, version, amount: claimedFen, reason }));
  }
  return { ...kase, rows: await rowsOfLedger(kase.id) };
}

type Claim = z.input<typeof AddClaimInput>;

export const claimEntry = (caseId: string, over: Partial<Claim> = {}): z.output<typeof AddClaimInput> =>
  AddClaimInput.parse({
    caseId,
    workerName: "张䶮",
    personId: "140105199003079914",
    period: "2026年7月",
    item: "工资",
    claimed: "8000",
    ...over,
  });

/** One row that 王敏 added by hand. */
export async function aClaim(caseId: string, on: string, over: Partial<Claim> = {}) {
  const inspector = await officer("wangmin");
  await act(inspector, on, (ctx) => addClaim(ctx, claimEntry(caseId, over)));
  const row = (await rowsOfLedger(caseId)).at(-1);
  if (!row) throw new Error("a row was not added");
  return row;
}

const DUE = "2026-12-01";

/** The verified ledger with an order, issued and served, whose one item names every row: 王敏 proposed, 周建平 issued. */
export async function aListedLedger(on: string, claimLines?: string) {
  const kase = await aVerifiedLedger(on, claimLines);
  const [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
  const total = kase.rows.reduce((sum, { verifiedFen }) => sum + (verifiedFen ?? 0), 0);
  const finding = await aFinding(kase, on, { workerCount: kase.rows.length });
  const amount = `${Math.floor(total / 100)}.${String(total % 100).padStart(2, "0")}`;
  const item = itemEntry(finding.id, { dueOn: DUE, amount, workerCount: kase.rows.length });
  const order = await act(lead, on, (ctx) =>
    proposeOrder(ctx, ProposeOrderInput.parse({ caseId: kase.id, items: [item] })),
  );
  await act(leader, on, (ctx) => issueOrder(ctx, { id: order.id, version: 1 }));
  const [row] = await db()
    .select({ itemId: orderItems.id, version: orderItems.version, documentId: orders.documentId })
    .from(orderItems)
    .innerJoin(orders, eq(orders.id, orderItems.orderId))
    .where(eq(orders.id, order.id));
  const { itemId = "", version = 0 } = row ?? {};
  const place = { caseId: kase.id, documentId: row?.documentId ?? "", servers: [lead.id, second.id] };
  await handOver(lead, on, place);
  await act(lead, on, (ctx) => listClaims(ctx, { id: itemId, version, items: [], leftOut: [] }));
  return { ...kase, orderId: order.id, itemId, totalFen: total, rows: await rowsOfLedger(kase.id) };
}

/** A voucher that somebody uploaded for the case's payments and has not sent yet. */
export async function anUnsentVoucher(caseId: string, uploader: { id: string }, on: string): Promise<string> {
  const fileId = await aFile(on);
  await db()
    .insert(paymentProofFiles)
    .values({ caseId, fileId, addedBy: uploader.id, addedAt: at(on) });
  return fileId;
}

/** The employer's own proof that these rows were paid in full. */
export async function aPaymentProof(ledger: { id: string; orderId: string }, on: string, claimIds: readonly string[]) {
  const user = await employerUser("ltjz");
  await anUnsentVoucher(ledger.id, user, on);
  const input = PayOwnInFullInput.parse({
    ...{ orderId: ledger.orderId, claimIds: [...claimIds], paidOn: on, manner: "bank", reference: "0001" },
    note: "已通过银行转账支付。",
  });
  return act(user, on, (ctx) => payInFull(ctx, input));
}

/** The same proof, accepted by 李喆. */
export async function anAcceptedPayment(
  ledger: { id: string; orderId: string },
  on: string,
  claimIds: readonly string[],
) {
  const proof = await aPaymentProof(ledger, on, claimIds);
  const judged = { id: proof.id, version: 1, verdict: "accepted" as const, note: "与银行回单一致。" };
  await act(await officer("lizhe"), on, (ctx) => judgePayments(ctx, judged));
  return proof;
}
