import "server-only";
import { and, asc, eq, gt, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { db, type Reader } from "@/db/client";
import { caseClaims, documents, employers, orderItems, orders } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { caseFactsOf } from "@/lib/cases/queries/case-facts";
import { standsFor } from "@/lib/employers/queries/files-of";
import { notFound } from "@/lib/kernel/errors";
import { fenAsTyped } from "@/lib/orders/grounds";
import type { OrderItemState, OrderState } from "@/lib/orders/lifecycle";
import { orderScope } from "@/lib/orders/scope";
import type { Context } from "@/lib/workflow/context";
import { listRefusal } from "../policy";
import { isOrdered } from "../scope";
import { totalsWhere } from "./claim-totals";
import { maskedPersonId } from "./masked";

/** Rows of one printed sheet: rendering stays within the time that a transaction may take. */
export const ROWS_A_SHEET = 100;

export type PayItem = {
  readonly id: string;
  readonly version: number;
  readonly state: OrderItemState;
  readonly ordinal: number;
  readonly amountFen: number | null;
  readonly dueOn: string;
  readonly orderId: string;
  readonly orderState: OrderState;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly caseId: string;
  readonly organId: string;
  readonly regionCode: string;
  readonly employerId: string;
};

/** The item of an order to which rows are listed. Throws `not_found`. */
export async function payItem(reader: Reader, actor: Actor, id: string): Promise<PayItem> {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const [row] = await reader
    .select({
      id: orderItems.id,
      version: orderItems.version,
      state: orderItems.state,
      ordinal: orderItems.ordinal,
      amountFen: orderItems.amountFen,
      dueOn: orderItems.dueOn,
      orderId: orders.id,
      orderState: orders.state,
      number: orders.number,
      issuedOn: orders.issuedOn,
      caseId: orders.caseId,
      organId: orders.organId,
      regionCode: orders.regionCode,
      employerId: orders.employerId,
    })
    .from(orderItems)
    .innerJoin(orders, eq(orders.id, orderItems.orderId))
    .where(and(eq(orderItems.id, id), orderScope(actor)));
  if (!row) throw notFound();
  return row;
}

/** Rows that an order may still name: verified at more than nothing, in no order that stands. */
export const listable = (caseId: string) =>
  and(eq(caseClaims.caseId, caseId), isNull(caseClaims.endedOn), gt(caseClaims.verifiedFen, 0), sql`not ${isOrdered}`);

/** What may be listed, summed by what it is for. */
export const listableItems = (reader: Reader, caseId: string) =>
  reader
    .select({
      item: caseClaims.item,
      lines: sql<number>`count(*)::int`,
      workers: sql<number>`count(distinct ${caseClaims.workerKey})::int`,
      fen: sql<number>`sum(${caseClaims.verifiedFen})::float8`,
    })
    .from(caseClaims)
    .where(listable(caseId))
    .groupBy(caseClaims.item)
    .orderBy(asc(sql`min(${caseClaims.ordinal})`));

/** Numbers of the rows that were verified only after the order was issued: its sum cannot have counted them. */
async function verifiedSince(caseId: string, issuedOn: string | null): Promise<readonly number[]> {
  if (issuedOn === null) return [];
  const rows = await db()
    .select({ ordinal: caseClaims.ordinal })
    .from(caseClaims)
    .where(and(listable(caseId), gt(caseClaims.verifiedOn, issuedOn)))
    .orderBy(asc(caseClaims.ordinal));
  return rows.map(({ ordinal }) => ordinal);
}

/** What an order may still have paid, as its form takes it; null when nothing. The caller has asked the scope. */
export async function orderableTotal(caseId: string) {
  const { verifiedFen, workers } = await totalsWhere(db(), listable(caseId));
  return verifiedFen === 0 ? null : { amount: fenAsTyped(verifiedFen), workers };
}

/** The rows that an item names, and how many of their sheets are printed. */
export async function listedRows(reader: Reader, itemId: string) {
  const rows = await reader
    .select({
      ordinal: caseClaims.ordinal,
      workerKey: caseClaims.workerKey,
      name: caseClaims.workerName,
      sealed: caseClaims.personIdSealed,
      period: caseClaims.period,
      item: caseClaims.item,
      orderedFen: caseClaims.orderedFen,
    })
    .from(caseClaims)
    .where(eq(caseClaims.orderItemId, itemId))
    .orderBy(asc(caseClaims.ordinal));
  const printed = await reader.$count(
    documents,
    and(eq(documents.subjectId, itemId), eq(documents.paperKey, "worker-pay-list")),
  );
  return { rows, printed, sheets: Math.ceil(rows.length / ROWS_A_SHEET) };
}

/** Items of standing orders whose lists have sheets that are not printed yet. */
export async function itemsWithUnprintedSheets(): Promise<readonly string[]> {
  const rows = await db().execute<{ id: string }>(sql`
    select c.order_item_id as id from case_claims c
      join order_items i on i.id = c.order_item_id join orders o on o.id = i.order_id and o.state = 'issued'
    group by c.order_item_id
    having ceil(count(*) / ${ROWS_A_SHEET}::numeric) > (select count(*) from documents d
      where d.subject_id = c.order_item_id and d.paper_key = 'worker-pay-list')
    order by c.order_item_id limit 1`);
  return rows.map(({ id }) => id);
}

type Listed = Awaited<ReturnType<typeof listedRows>>;

/** The next sheet of an item's list as its paper says it; the totals are those of the whole list. */
export async function sheetOnPaper(ctx: Context, item: PayItem, { rows, printed, sheets }: Listed) {
  const [employer] = await ctx.db.select().from(employers).where(standsFor(item.employerId));
  if (!employer) throw new Error("an order without an employer");
  return {
    employer: employer.name,
    order: item.number ?? "",
    ordinal: item.ordinal,
    dueOn: item.dueOn,
    workers: new Set(rows.map(({ workerKey }) => workerKey)).size,
    totalFen: rows.reduce((total, { orderedFen }) => total + (orderedFen ?? 0), 0),
    rows: rows.slice(printed * ROWS_A_SHEET, (printed + 1) * ROWS_A_SHEET).map((row) => ({
      ordinal: row.ordinal,
      name: row.name,
      personId: maskedPersonId(row.sealed) ?? undefined,
      period: row.period,
      item: row.item,
      amountFen: row.orderedFen ?? 0,
    })),
    sheet: printed + 1,
    sheets,
  };
}

/** What the page of an item's list shows. Throws `not_found`. */
export async function payListDesk(actor: Actor, place: { id: string; orderId: string; itemId: string }, now: Date) {
  const item = await payItem(db(), actor, place.itemId);
  if (item.caseId !== place.id || item.orderId !== place.orderId) throw notFound();
  const kase = await caseFactsOf(db(), item.caseId, now);
  const { rows, printed, sheets } = await listedRows(db(), item.id);
  const papers = await db()
    .select({ id: documents.id, issuedOn: documents.issuedOn, pages: documents.pages })
    .from(documents)
    .where(and(eq(documents.subjectId, item.id), eq(documents.paperKey, "worker-pay-list")))
    .orderBy(asc(documents.issuedAt));
  return {
    item,
    refusal: listRefusal(actor, { ...item, itemState: item.state, kase }),
    offered: await listableItems(db(), item.caseId),
    later: await verifiedSince(item.caseId, item.issuedOn),
    listed: { lines: rows.length, fen: rows.reduce((total, { orderedFen }) => total + (orderedFen ?? 0), 0) },
    printed,
    sheets,
    papers,
  };
}

export type PayListDesk = Awaited<ReturnType<typeof payListDesk>>;
