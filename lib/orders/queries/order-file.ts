import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { db } from "@/db/client";
import { accounts, findings, orderItems, orders } from "@/db/schema";
import { type Actor, accountOf } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { changesSince } from "@/lib/returns/queries/changes-since";
import { returnPointsOf } from "@/lib/returns/queries/return-points";
import { violationOf } from "@/lib/violations/catalogue";
import { type OrderItemFacts, orderItemActRefusal } from "../item-policy";
import type { OrderAct, OrderItemAct } from "../lifecycle";
import { orderActRefusal } from "../policy";
import { orderScope } from "../scope";
import { unsentFiles } from "./item-facts";
import { liftedWords } from "./lifted-items";
import { limitationOfCase } from "./limitation";
import { orderFacts } from "./order-facts";
import { orderVersion } from "./order-version";
import { proofsOfItems } from "./proofs";
import { servedOn } from "./served-on";

const proposer = alias(accounts, "proposer");
const issuer = alias(accounts, "issuer");

const Place = z.object({ id: z.uuid(), orderId: z.uuid() });

/** One order of a case with all that an officer's page shows and asks. Throws `not_found` when there is none. */
export async function orderFile(actor: Actor, place: { id?: string; orderId?: string }, now: Date) {
  const asked = Place.safeParse(place);
  if (!asked.success) throw notFound();
  const { id: caseId, orderId: id } = asked.data;
  const [row] = await db()
    .select({ order: orders, proposer: proposer.name, issuer: issuer.name })
    .from(orders)
    .innerJoin(proposer, eq(proposer.id, orders.proposedBy))
    .leftJoin(issuer, eq(issuer.id, orders.issuedBy))
    .where(and(eq(orders.id, id), eq(orders.caseId, caseId), orderScope(actor)));
  if (!row) throw notFound();
  const { order } = row;
  const facts = await orderFacts(db(), order, now);
  const served = order.documentId === null ? null : await servedOn(db(), order.documentId);
  const context = { actor, now, order, facts, served };
  return {
    ...order,
    proposer: row.proposer,
    issuer: row.issuer,
    servedOn: served,
    refusalOf: (act: OrderAct) => orderActRefusal(actor, facts, act),
    items: await itemsOf(context),
    returnPoints: await returnPointsOf(id),
    changes:
      order.state === "proposed"
        ? await changesSince(db(), id, accountOf(actor), () => orderVersion(db(), order))
        : null,
  };
}

export type OrderFile = Awaited<ReturnType<typeof orderFile>>;
export type OrderItemFile = OrderFile["items"][number];

/** One item with its order. Throws `not_found` when the order has none of that id. */
export async function orderItemFile(
  actor: Actor,
  place: { id?: string; orderId?: string; itemId?: string },
  now: Date,
): Promise<{ order: OrderFile; item: OrderItemFile }> {
  const order = await orderFile(actor, place, now);
  const item = order.items.find(({ id }) => id === place.itemId);
  if (!item) throw notFound();
  return { order, item };
}

type Opened = {
  readonly actor: Actor;
  readonly now: Date;
  readonly order: typeof orders.$inferSelect;
  readonly facts: Awaited<ReturnType<typeof orderFacts>>;
  readonly served: string | null;
};

const rowsOf = (orderId: string) =>
  db()
    .select({
      item: orderItems,
      findingOrdinal: findings.ordinal,
      violationCode: findings.violationCode,
    })
    .from(orderItems)
    .innerJoin(findings, eq(findings.id, orderItems.findingId))
    .where(eq(orderItems.orderId, orderId))
    .orderBy(asc(orderItems.ordinal));

async function itemsOf({ actor, now, order, facts, served }: Opened) {
  const rows = await rowsOf(order.id);
  const ids = rows.map(({ item }) => item.id);
  const { ofFinding } = await limitationOfCase(db(), order.caseId);
  const [proofs, unsent] = await Promise.all([proofsOfItems(ids), unsentFiles(db(), actor, ids)]);
  const lifted = await liftedWords(db(), order);
  return rows.map(({ item, findingOrdinal, violationCode }) => {
    const own = proofs.filter(({ itemId }) => itemId === item.id);
    const waiting = own.find(({ isAccepted }) => isAccepted === null);
    const gathered = unsent.filter(({ itemId }) => itemId === item.id);
    const itemFacts: OrderItemFacts = {
      state: item.state,
      orderState: order.state,
      employerId: order.employerId,
      dueOn: item.dueOn,
      defiedOn: item.defiedOn,
      servedOn: served,
      proofWaitsFrom: waiting?.submittedBy ?? null,
      unsentFiles: gathered.length,
      today: legalDate(now),
      kase: facts.kase,
    };
    return {
      ...item,
      stillLifted: lifted.get(item.id) ?? null,
      findingOrdinal,
      limitation: ofFinding.get(item.findingId) ?? null,
      violationTitle: violationOf(violationCode)?.title ?? violationCode,
      proofs: own,
      unsent: gathered,
      refusalOf: (act: OrderItemAct) => orderItemActRefusal(actor, itemFacts, act),
    };
  });
}
