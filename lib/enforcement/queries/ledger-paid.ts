import "server-only";
import { and, eq, inArray, or, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { caseClaims, decisionItems, decisionItemWorkers, orderItems } from "@/db/schema";
import { findingLedgers } from "@/lib/claims/queries/finding-ledger";
import { openFen, paidFen } from "@/lib/claims/queries/ledger-columns";
import type { LegalDate } from "@/lib/kernel/clock";
import type { Payment } from "../balance";

type Item = {
  readonly id: string;
  readonly measure: string;
  readonly findingId: string;
  readonly amountFen: number | null;
};

type Asked = {
  readonly measures: readonly (typeof decisionItems.$inferSelect)["measure"][];
  /** Only what is ordered for these violations; all without it. */
  readonly codes?: readonly string[];
};

const all: Asked = { measures: ["order_pay", "additional_compensation"] };

/**
 * What of a decision's money for the workers has reached them by the ledger, and whether any or all is booked there:
 * what its orders to pay named less what their rows leave open, and what was paid on their additional compensation.
 * Rows that the decision itself keeps count whatever became of the order that named them first.
 */
export async function ledgerPaid(reader: Reader, decisionId: string, asked: Asked = all) {
  const items = await itemsOf(reader, decisionId, asked);
  const ledgers = await findingLedgers(
    reader,
    items.map(({ findingId }) => findingId),
  );
  const kept = await keptOpen(reader, items);
  const booked = items.filter(({ id, findingId }) => ledgers.has(findingId) || kept.has(id));
  if (booked.length === 0) return { isWhole: false, isBooked: false, payments: [] };
  const findingIds = [...new Set(booked.map(({ findingId }) => findingId))];
  const added = sumOf(booked, "additional_compensation");
  const ordered = booked.filter(({ measure }) => measure === "order_pay");
  const openOf = ({ id, findingId }: Item) => kept.get(id) ?? ledgers.get(findingId)?.openFen ?? 0;
  const settled = ordered.reduce((so, item) => so + Math.max(0, (item.amountFen ?? 0) - openOf(item)), 0);
  const fen = settled + (added === 0 ? 0 : Math.min(await addedPaid(reader, findingIds), added));
  const paidOn = await lastPaidOn(reader, findingIds, added > 0);
  const payments: Payment[] = fen === 0 || paidOn === null ? [] : [{ debt: "ordered", fen, paidOn }];
  return { isWhole: booked.length === items.length, isBooked: true, payments };
}

const itemsOf = (reader: Reader, decisionId: string, { measures, codes }: Asked): Promise<Item[]> =>
  reader
    .select({
      id: decisionItems.id,
      measure: decisionItems.measure,
      findingId: decisionItems.findingId,
      amountFen: decisionItems.amountFen,
    })
    .from(decisionItems)
    .where(
      and(
        ...[eq(decisionItems.decisionId, decisionId), inArray(decisionItems.measure, [...measures])],
        codes && inArray(decisionItems.violationCode, [...codes]),
      ),
    );

/** Of a row never more than what the measure orders of it. */
const openPart = sql`least(${openFen}, ${decisionItemWorkers.partFen})`;

/** What is open of the very rows that a measure orders, by measure; one of which none were kept is left out. */
async function keptOpen(reader: Reader, items: readonly Item[]): Promise<ReadonlyMap<string, number>> {
  const ids = items.map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const rows = await reader
    .select({ id: decisionItemWorkers.itemId, fen: sql<number>`sum(${openPart})::float8` })
    .from(decisionItemWorkers)
    .innerJoin(caseClaims, eq(caseClaims.id, decisionItemWorkers.claimId))
    .where(inArray(decisionItemWorkers.itemId, ids))
    .groupBy(decisionItemWorkers.itemId);
  return new Map(rows.map(({ id, fen }) => [id, fen]));
}

const sumOf = (items: readonly Item[], asked: string): number =>
  items.filter(({ measure }) => measure === asked).reduce((so, { amountFen }) => so + (amountFen ?? 0), 0);

/** The rows that an order item of these findings names. */
const rowsOn = (reader: Reader, findingIds: readonly string[]) =>
  reader
    .select({ id: caseClaims.id })
    .from(caseClaims)
    .innerJoin(orderItems, eq(orderItems.id, caseClaims.orderItemId))
    .where(inArray(orderItems.findingId, [...findingIds]));

async function addedPaid(reader: Reader, findingIds: readonly string[]): Promise<number> {
  const [row] = await reader
    .select({ fen: sql<number>`coalesce(sum(${paidFen}), 0)::float8` })
    .from(caseClaims)
    .where(inArray(caseClaims.basedOnId, rowsOn(reader, findingIds)));
  return row?.fen ?? 0;
}

/** The day of the last accepted payment on these rows, and on what is added to them; null while there is none. */
async function lastPaidOn(
  reader: Reader,
  findingIds: readonly string[],
  withAdded: boolean,
): Promise<LegalDate | null> {
  const rows = rowsOn(reader, findingIds);
  const [row] = await reader
    .select({
      on: sql<LegalDate | null>`max((select max(p.paid_on) from claim_payments p
        join payment_proofs f on f.id = p.proof_id where p.claim_id = case_claims.id
        and p.reopened_on is null and f.state = 'accepted'))::text`,
    })
    .from(caseClaims)
    .where(or(inArray(caseClaims.id, rows), withAdded ? inArray(caseClaims.basedOnId, rows) : undefined));
  return row?.on ?? null;
}
