import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { caseClaims, decisionItems, orderItems } from "@/db/schema";
import { findingLedgers } from "@/lib/claims/queries/finding-ledger";
import { paidFen } from "@/lib/claims/queries/ledger-columns";
import type { LegalDate } from "@/lib/kernel/clock";
import type { Payment } from "../balance";

type Item = { readonly measure: string; readonly findingId: string; readonly amountFen: number | null };

/**
 * What of a decision's money for the workers has reached them by the ledger, and whether all of it is booked there:
 * what its orders to pay named less what the rows leave open, and what was paid on their additional compensation.
 */
export async function ledgerPaid(reader: Reader, decisionId: string) {
  const items: Item[] = await reader
    .select({
      measure: decisionItems.measure,
      findingId: decisionItems.findingId,
      amountFen: decisionItems.amountFen,
    })
    .from(decisionItems)
    .where(
      and(
        eq(decisionItems.decisionId, decisionId),
        inArray(decisionItems.measure, ["order_pay", "additional_compensation"]),
      ),
    );
  const ledgers = await findingLedgers(
    reader,
    items.map(({ findingId }) => findingId),
  );
  const booked = items.filter(({ findingId }) => ledgers.has(findingId));
  if (booked.length === 0) return { isWhole: false, payments: [] };
  const findingIds = [...ledgers.keys()];
  const added = await addedPaid(reader, findingIds);
  const settled = booked
    .filter(({ measure }) => measure === "order_pay")
    .reduce((so, item) => so + Math.max(0, (item.amountFen ?? 0) - (ledgers.get(item.findingId)?.openFen ?? 0)), 0);
  const fen = settled + Math.min(added, sumOf(booked, "additional_compensation"));
  const paidOn = await lastPaidOn(reader, findingIds);
  const payments: Payment[] = fen === 0 || paidOn === null ? [] : [{ debt: "ordered", fen, paidOn }];
  return { isWhole: booked.length === items.length, payments };
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

/** The day of the last accepted payment on these rows and what is added to them; null while there is none. */
async function lastPaidOn(reader: Reader, findingIds: readonly string[]): Promise<LegalDate | null> {
  const rows = rowsOn(reader, findingIds);
  const [row] = await reader
    .select({
      on: sql<LegalDate | null>`max((select max(p.paid_on) from claim_payments p
        join payment_proofs f on f.id = p.proof_id where p.claim_id = case_claims.id
        and p.reopened_on is null and f.state = 'accepted'))::text`,
    })
    .from(caseClaims)
    .where(sql`${inArray(caseClaims.id, rows)} or ${inArray(caseClaims.basedOnId, rows)}`);
  return row?.on ?? null;
}
