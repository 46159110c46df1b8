import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { decisionItems, decisions, enforcements, findings, orderItems, type orders } from "@/db/schema";
import { standsDefied } from "../days-left";
import { stillLifted } from "../labels";
import { contestFelled, isPartlyFallen } from "./paper-standing";

/** The number of another order in force that asks for the same finding. */
const elsewhere = sql<string | null>`(select o.number from order_items i join orders o on o.id = i.order_id
  where i.finding_id = order_items.finding_id and i.order_id <> order_items.order_id
    and o.state = 'issued' and i.state <> 'lifted' order by o.issued_on, o.id limit 1)`;

/**
 * The number of a decision in force on the unit that, since the item was lifted, has the same finding corrected or its
 * money paid; what stood beside the item before it was lifted stands beside it again.
 */
const decided = sql<string | null>`(select d.number from ${decisionItems} i join ${decisions} d on d.id = i.decision_id
  left join ${enforcements} e on e.decision_id = d.id
  where i.finding_id = order_items.finding_id and d.person_id is null and d.state = 'decided'
    and (order_items.lifted_on is null or d.decided_on >= order_items.lifted_on)
    and (i.measure in ('order_pay', 'order_correct') or d.correction in ('at_once', 'within'))
    and d.revoked_on is null and e.state is distinct from 'annulled'
    and e.end_ground is distinct from 'decision_annulled' and not ${contestFelled(sql`d.document_id`)}
    and not ${isPartlyFallen(sql`d.id`, sql`d.document_id`)}
  order by d.decided_on, d.id limit 1)`;

const rowsOf = (reader: Reader, orderId: string) =>
  reader
    .select({
      ...{ id: orderItems.id, ordinal: orderItems.ordinal, defiedOn: orderItems.defiedOn },
      ...{ dueOn: orderItems.dueOn, setDueOn: orderItems.setDueOn, liftedOn: orderItems.liftedOn },
      ...{ withdrawnOn: findings.withdrawnOn, elsewhere, decided },
    })
    .from(orderItems)
    .innerJoin(findings, eq(findings.id, orderItems.findingId))
    .where(and(eq(orderItems.orderId, orderId), eq(orderItems.state, "lifted")))
    .orderBy(asc(orderItems.ordinal));

/**
 * What of an order is lifted, with what of its ground has gone since, or is ordered elsewhere or by a decision; of what
 * was defied nothing is asked again, so that no decision takes its place.
 */
export async function liftedItems(reader: Reader, orderId: string) {
  const items = await rowsOf(reader, orderId);
  return items.map((item) => (standsDefied(item) ? { ...item, decided: null } : item));
}

export type LiftedItem = Awaited<ReturnType<typeof liftedItems>>[number];

type Order = Pick<typeof orders.$inferSelect, "id" | "state">;

/** Of an order in force: why an item stays lifted, by the item. */
export async function liftedWords(reader: Reader, { id, state }: Order): Promise<ReadonlyMap<string, string>> {
  const items = state === "issued" ? await liftedItems(reader, id) : [];
  return new Map(items.map((item) => [item.id, stillLifted(item) ?? ""] as const).filter(([, words]) => words !== ""));
}
