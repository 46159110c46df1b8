import "server-only";
import { and, asc, eq, inArray, ne } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Reader } from "@/db/client";
import { caseClaims, decisionItems, decisionItemWorkers, decisions, enforcements, orderItems } from "@/db/schema";
import { findingLedgers, findingRows } from "@/lib/claims/queries/finding-ledger";
import type { Measure } from "../lifecycle";
import { isWhollyInForce } from "./in-force";

/** The rows that the orders on these findings name and a remedy in force orders already, by measure. */
const remediedRows = (reader: Reader, findingIds: readonly string[]) =>
  reader
    .selectDistinct({
      id: caseClaims.id,
      findingId: orderItems.findingId,
      ordinal: caseClaims.ordinal,
      measure: decisionItems.measure,
    })
    .from(caseClaims)
    .innerJoin(orderItems, eq(orderItems.id, caseClaims.orderItemId))
    .innerJoin(decisionItemWorkers, eq(decisionItemWorkers.claimId, caseClaims.id))
    .innerJoin(decisionItems, eq(decisionItems.id, decisionItemWorkers.itemId))
    .innerJoin(decisions, eq(decisions.id, decisionItems.decisionId))
    .leftJoin(enforcements, eq(enforcements.decisionId, decisions.id))
    .where(and(inArray(orderItems.findingId, [...findingIds]), eq(decisions.kind, "remedy"), isWhollyInForce))
    .orderBy(asc(caseClaims.ordinal));

/** A row of the ledger that may not be ordered again by this measure. */
export type RemediedRow = { readonly findingId: string; readonly ordinal: number; readonly measure: Measure };

/** The rows of these findings at what a new remedy may order of each: nothing of what one in force orders already. */
export async function rowsToOrder(reader: Reader, findingIds: readonly string[]) {
  return withoutRemedied(await findingRows(reader, findingIds), await remediedRows(reader, findingIds));
}

type Rows = Awaited<ReturnType<typeof findingRows>>;

function withoutRemedied(rows: Rows, remedied: readonly { readonly id: string; readonly measure: Measure }[]): Rows {
  const of = (measure: Measure) =>
    new Set(remedied.filter((row) => row.measure === measure).map(({ id: claimId }) => claimId));
  const [paid, added] = [of("order_pay"), of("additional_compensation")];
  return rows.map((row) => ({
    ...row,
    ...(paid.has(row.id) ? { openFen: 0 } : {}),
    ...(added.has(row.id) ? { lateFen: 0, addedFen: 0 } : {}),
  }));
}

/** The same summed up by finding, and the rows that were left out of it. */
export async function ledgersToOrder(reader: Reader, findingIds: readonly string[]) {
  const remedied = await remediedRows(reader, findingIds);
  const ledgers = await findingLedgers(reader, findingIds);
  if (remedied.length === 0) return { ledgers, remedied };
  const rows = withoutRemedied(await findingRows(reader, findingIds), remedied);
  const sum = (findingId: string, column: "openFen" | "lateFen") =>
    rows.filter((row) => row.findingId === findingId).reduce((so, row) => so + row[column], 0);
  const left = [...ledgers.keys()].map(
    (id) => [id, { openFen: sum(id, "openFen"), lateFen: sum(id, "lateFen") }] as const,
  );
  return { ledgers: new Map(left), remedied };
}

const prior = alias(decisionItemWorkers, "prior");
const own = alias(decisionItems, "own");

/** The measures of a proceeding that order a row which another remedy in force orders by the same measure. */
export async function itemsOrderedAgain(reader: Reader, decisionId: string): Promise<ReadonlySet<string>> {
  const rows = await reader
    .selectDistinct({ itemId: own.id })
    .from(own)
    .innerJoin(decisionItemWorkers, eq(decisionItemWorkers.itemId, own.id))
    .innerJoin(prior, eq(prior.claimId, decisionItemWorkers.claimId))
    .innerJoin(decisionItems, and(eq(decisionItems.id, prior.itemId), eq(decisionItems.measure, own.measure)))
    .innerJoin(decisions, eq(decisions.id, decisionItems.decisionId))
    .leftJoin(enforcements, eq(enforcements.decisionId, decisions.id))
    .where(
      and(
        ...[eq(own.decisionId, decisionId), ne(decisions.id, decisionId), eq(decisions.kind, "remedy")],
        isWhollyInForce,
      ),
    );
  return new Set(rows.map(({ itemId }) => itemId));
}
