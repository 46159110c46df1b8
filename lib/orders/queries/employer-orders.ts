import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { orderItems, orders, organs } from "@/db/schema";
import type { EmployerUser } from "@/lib/auth/actor";
import { caseFactsOf } from "@/lib/cases/queries/case-facts";
import { legalDate } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { type OrderItemFacts, orderItemActRefusal } from "../item-policy";
import type { OrderItemAct } from "../lifecycle";
import { orderScope } from "../scope";
import { unsentFiles } from "./item-facts";
import { liftedWords } from "./lifted-items";
import { proofsOfItems } from "./proofs";

const itemColumns = {
  id: orderItems.id,
  orderId: orderItems.orderId,
  ordinal: orderItems.ordinal,
  state: orderItems.state,
  version: orderItems.version,
  action: orderItems.action,
  dueOn: orderItems.dueOn,
  setDueOn: orderItems.setDueOn,
  reinstatedOn: orderItems.reinstatedOn,
  amountFen: orderItems.amountFen,
  workerCount: orderItems.workerCount,
  proofWanted: orderItems.proofWanted,
  correctedOn: orderItems.correctedOn,
  defiedOn: orderItems.defiedOn,
};

/**
 * One order as its employer sees it: what the issued paper says, the items and their own proofs. Of the case, its
 * complaint and the officers' notes nothing. Throws `not_found` when it does not exist for this account.
 */
export async function employerOrder(user: EmployerUser, id: string, now: Date) {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const [row] = await db()
    .select({
      id: orders.id,
      caseId: orders.caseId,
      state: orders.state,
      regionCode: orders.regionCode,
      employerId: orders.employerId,
      number: orders.number,
      issuedOn: orders.issuedOn,
      endedOn: orders.endedOn,
      isAnnulled: orders.isAnnulled,
      endedBecause: sql<string | null>`case when ${orders.isAnnulled} then ${orders.endedBecause} end`,
      documentId: orders.documentId,
      revocationId: orders.revocationId,
      organName: organs.name,
      organPhone: organs.phone,
      organAddress: organs.address,
    })
    .from(orders)
    .innerJoin(organs, eq(organs.id, orders.organId))
    .where(and(eq(orders.id, id), orderScope(user)));
  if (!row) throw notFound();
  const { caseId, ...order } = row;
  return { ...order, items: await itemsFor(user, row, now) };
}

type Row = Pick<typeof orders.$inferSelect, "id" | "caseId" | "state" | "employerId">;

async function itemsFor(user: EmployerUser, order: Row, now: Date) {
  const items = await db()
    .select(itemColumns)
    .from(orderItems)
    .where(eq(orderItems.orderId, order.id))
    .orderBy(asc(orderItems.ordinal));
  const ids = items.map((item) => item.id);
  const [proofs, unsent, kase, lifted] = await Promise.all([
    proofsOfItems(ids),
    unsentFiles(db(), user, ids),
    caseFactsOf(db(), order.caseId, now),
    liftedWords(db(), order),
  ]);
  return items.map((item) => {
    const own = proofs.filter(({ itemId }) => itemId === item.id);
    const gathered = unsent.filter(({ itemId }) => itemId === item.id);
    const facts: OrderItemFacts = {
      state: item.state,
      orderState: order.state,
      employerId: order.employerId,
      dueOn: item.dueOn,
      defiedOn: item.defiedOn,
      servedOn: null,
      proofWaitsFrom: own.find(({ isAccepted }) => isAccepted === null)?.submittedBy ?? null,
      unsentFiles: gathered.length,
      today: legalDate(now),
      kase,
    };
    return {
      ...item,
      stillLifted: lifted.get(item.id) ?? null,
      unsent: gathered,
      proofs: own.map(shownToEmployer),
      refusalOf: (act: OrderItemAct) => orderItemActRefusal(user, facts, act),
    };
  });
}

export type EmployerOrder = Awaited<ReturnType<typeof employerOrder>>;
export type EmployerOrderItem = EmployerOrder["items"][number];

type Proof = Awaited<ReturnType<typeof proofsOfItems>>[number];

/** The verdict's note is the officers' own; the employer reads it only when the proof was not accepted. */
const shownToEmployer = (proof: Proof) => ({
  ...{ id: proof.id, note: proof.note, submittedAt: proof.submittedAt, isOnBehalf: proof.isOnBehalf },
  ...{ isAccepted: proof.isAccepted, verifiedOn: proof.verifiedOn, files: proof.files },
  reason: proof.isAccepted === false ? proof.verdictNote : null,
  ...{ retractedOn: proof.retractedOn, retractedBecause: proof.retractedBecause },
});
