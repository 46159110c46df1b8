import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { inPages } from "./reseal";
import { indexField, openField } from "./sealed";

type Indexed = {
  readonly table: string;
  readonly index: string;
  /** The column whose sealed value it is the index of, and where that was sealed. */
  readonly sealed: string;
  readonly place: string;
  /** Rows that a trigger keeps from being changed; what they say does not change by another key. */
  readonly isKept?: true;
};

const byNumber = { index: "person_id_index", sealed: "person_id_sealed" } as const;

/** Every column that holds the blind index of a sealed value. */
export const indexedColumns: readonly Indexed[] = [
  { table: "complaints", index: "phone_index", sealed: "phone_sealed", place: "complaints.phone" },
  { table: "complaints", ...byNumber, place: "complaints.person_id" },
  { table: "claim_lines", ...byNumber, place: "claim_lines.person_id" },
  { table: "case_claims", ...byNumber, place: "claim_lines.person_id" },
  {
    ...{ table: "responsible_persons", index: "id_number_index", sealed: "id_number_sealed" },
    ...{ place: "responsible_persons.id_number", isKept: true },
  },
  { table: "roster_rows", index: "person_index", sealed: "person_id", place: "roster_rows.person_id" },
];

/**
 * Makes every blind index anew that is not what the key of today makes of its sealed value, some pages of a table a
 * transaction: it may be broken off and begun again. Tells after each column how many there were.
 */
export async function reindexAll(tell: (place: string, reindexed: number) => void): Promise<number> {
  let total = 0;
  for (const column of indexedColumns) {
    const reindexed = await inPages(column.table, (tx, here) => reindexPages(tx, column, here));
    tell(`${column.table}.${column.index}`, reindexed);
    total += reindexed;
  }
  return total;
}

async function reindexPages(tx: Tx, { table, index, sealed, place, isKept }: Indexed, here: SQL): Promise<number> {
  const [from, at, value] = [sql.identifier(table), sql.identifier(index), sql.identifier(sealed)];
  const rows = await tx.execute<{ at: string; was: string; sealed: string }>(sql`select ctid::text as at, ${at} as was,
    ${value} as sealed from ${from} where ${here} and ${at} is not null and ${value} is not null`);
  const stale = rows
    .map((row) => ({ ...row, is: indexField(openField(place, row.sealed)) }))
    .filter(({ was, is }) => was !== is);
  if (stale.length === 0) return 0;
  if (isKept) await tx.execute(sql`alter table ${from} disable trigger user`);
  for (const { at: row, was, is } of stale)
    await tx.execute(sql`update ${from} set ${at} = ${is} where ctid = ${row}::tid and ${at} = ${was}`);
  if (isKept) await tx.execute(sql`alter table ${from} enable trigger user`);
  return stale.length;
}
