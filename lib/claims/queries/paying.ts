import "server-only";
import { and, asc, eq, gt, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { db, type Reader } from "@/db/client";
import { caseClaims, cases, files, orderItems, orders, paymentProofFiles } from "@/db/schema";
import { scanStateOf } from "@/lib/attachments/scan-column";
import { type Actor, accountOf } from "@/lib/auth/actor";
import { caseFactsOf } from "@/lib/cases/queries/case-facts";
import { caseScope } from "@/lib/cases/scope";
import { notFound, refused } from "@/lib/kernel/errors";
import { orderScope } from "@/lib/orders/scope";
import { laterThan, pageOf } from "@/lib/workflow/paging";
import { payingRefusal } from "../payment-policy";
import { claimScope, isDecidedAndServed } from "../scope";
import { openFen, paidFen, waitingFen } from "./ledger-columns";

/** An officer names the case; an employer's user the order that names the workers. */
export type PayPlace = { readonly caseId: string } | { readonly orderId: string };

export type PayingCase = {
  readonly id: string;
  readonly regionCode: string;
  readonly employerId: string;
  /** The order through which an employer's user comes; null for an officer. */
  readonly order: { readonly id: string; readonly number: string | null; readonly isInForce: boolean } | null;
};

/** The case in which somebody hands in proof of payment, where it exists for them. Throws `not_found`. */
export async function payingCase(reader: Reader, actor: Actor, place: PayPlace): Promise<PayingCase> {
  const id = "caseId" in place ? place.caseId : place.orderId;
  if (!z.uuid().safeParse(id).success) throw notFound();
  if ("caseId" in place) {
    const columns = { id: cases.id, regionCode: cases.regionCode, employerId: cases.employerId };
    const [kase] = await reader
      .select(columns)
      .from(cases)
      .where(and(eq(cases.id, id), caseScope(actor)));
    if (!kase) throw notFound();
    return { ...kase, order: null };
  }
  const [order] = await reader
    .select({
      id: orders.caseId,
      regionCode: orders.regionCode,
      employerId: orders.employerId,
      order: { id: orders.id, number: orders.number, isInForce: eq(orders.state, "issued").mapWith(Boolean) },
    })
    .from(orders)
    .where(and(eq(orders.id, id), orderScope(actor)));
  if (!order || !(order.order.isInForce || (await isStillDecided(reader, id)))) throw notFound();
  return order;
}

/** An order that fell binds nobody; a decision on its rows that stands and was served does. */
async function isStillDecided(reader: Reader, orderId: string): Promise<boolean> {
  const [row] = await reader
    .select({ id: caseClaims.id })
    .from(caseClaims)
    .where(and(ofOrder(orderId), isNull(caseClaims.endedOn), isDecidedAndServed))
    .limit(1);
  return row !== undefined;
}

const base = alias(caseClaims, "base");

/** The rows that an order named, and what was added to them. */
const ofOrder = (orderId: string): SQL | undefined => {
  const items = db().select({ id: orderItems.id }).from(orderItems).where(eq(orderItems.orderId, orderId));
  const bases = db().select({ id: base.id }).from(base).where(inArray(base.orderItemId, items));
  return or(inArray(caseClaims.orderItemId, items), inArray(caseClaims.basedOnId, bases));
};

/** Why this actor may not hand in proof in the case now, with so many files gathered; null when they may. */
export async function payingRefusalOf(reader: Reader, actor: Actor, kase: PayingCase, unsentFiles: number, now: Date) {
  const facts = { employerId: kase.employerId, unsentFiles, kase: await caseFactsOf(reader, kase.id, now) };
  return payingRefusal(actor, facts);
}

/** The same question before a byte of an upload is received. Throws `not_found` or `refused`. */
export async function assertMayPay(actor: Actor, place: PayPlace, now: Date): Promise<void> {
  const kase = await payingCase(db(), actor, place);
  const reason = await payingRefusalOf(db(), actor, kase, 1, now);
  if (reason !== null) throw refused(reason);
}

/** Files that the actor has uploaded for a case's payments and not yet sent. */
export async function unsentPaymentFiles(reader: Reader, actor: Actor, caseId: string) {
  const accountId = accountOf(actor);
  if (accountId === null) return [];
  return reader
    .select({ id: paymentProofFiles.id, fileId: files.id, name: files.name, scanState: scanStateOf(files.id) })
    .from(paymentProofFiles)
    .innerJoin(files, eq(files.id, paymentProofFiles.fileId))
    .where(
      and(
        eq(paymentProofFiles.caseId, caseId),
        eq(paymentProofFiles.addedBy, accountId),
        isNull(paymentProofFiles.proofId),
      ),
    )
    .orderBy(asc(paymentProofFiles.addedAt), asc(paymentProofFiles.id));
}

/** What is left to hand in on a row: owed, and not already on its way. */
const payableFen = sql<number>`${openFen} - ${waitingFen}`;

const within = (actor: Actor, { id, order }: PayingCase): SQL | undefined =>
  and(
    eq(caseClaims.caseId, id),
    isNull(caseClaims.endedOn),
    claimScope(actor),
    order === null ? undefined : ofOrder(order.id),
  );

const rowsOf = (reader: Reader, where: SQL | undefined) =>
  reader
    .select({
      id: caseClaims.id,
      ordinal: caseClaims.ordinal,
      workerName: caseClaims.workerName,
      period: caseClaims.period,
      item: caseClaims.item,
      paidFen,
      waitingFen,
      openFen,
      payableFen,
    })
    .from(caseClaims)
    .where(where)
    .orderBy(asc(caseClaims.ordinal), asc(caseClaims.id));

/** The rows on which this actor may hand in a payment now: owed, and not already on its way. */
export const payableRows = (reader: Reader, actor: Actor, kase: PayingCase) =>
  rowsOf(reader, and(within(actor, kase), gt(payableFen, 0)));

export type PayableRow = Awaited<ReturnType<typeof payableRows>>[number];

const sum = (part: SQL) => sql<number>`coalesce(sum(${part}), 0)::float8`;

/** What all the rows come to that the page of handing in goes through. */
async function payingSums(actor: Actor, kase: PayingCase) {
  const [sums] = await db()
    .select({
      lines: sql<number>`count(*)::int`,
      paidFen: sum(paidFen),
      waitingFen: sum(waitingFen),
      openFen: sum(openFen),
    })
    .from(caseClaims)
    .where(within(actor, kase));
  if (!sums) throw new Error("a sum without a row");
  return sums;
}

type Shown = { readonly after?: string | undefined; readonly size?: number };

/** What the page of handing in shows: a page of the rows, paid ones among them, and all sums. Throws `not_found`. */
export async function payingDesk(actor: Actor, place: PayPlace, now: Date, { after, size }: Shown = {}) {
  const kase = await payingCase(db(), actor, place);
  const unsent = await unsentPaymentFiles(db(), actor, kase.id);
  const later = laterThan(after, caseClaims.ordinal, caseClaims.id);
  return {
    kase,
    unsent,
    refusal: await payingRefusalOf(db(), actor, kase, 1, now),
    page: await pageOf(
      (limit) => rowsOf(db(), and(within(actor, kase), later)).limit(limit),
      (row) => [row.ordinal, row.id],
      size,
    ),
    sums: await payingSums(actor, kase),
  };
}

export type PayingDesk = Awaited<ReturnType<typeof payingDesk>>;
