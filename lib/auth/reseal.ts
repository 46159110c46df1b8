import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { newestKey, resealField } from "./sealed";

type Sealed = {
  readonly table: string;
  readonly column: string;
  /** Where it was sealed, if that is not table and column. */
  readonly place: string;
  /** The sealed value is this field of a JSON column. */
  readonly field?: string;
  /** Rows that a trigger keeps from being changed; what they say does not change by another key. */
  readonly isKept?: true;
};

const kept = { isKept: true } as const;

/**
 * Every column whose sealed values outlive a week. What is sealed for hours or days (links, answers to forms, forms
 * that are being filled in, a visitor's cookie) runs out under the older key.
 */
export const sealedColumns: readonly Sealed[] = [
  { table: "accounts", column: "totp_secret", place: "accounts.totp_secret" },
  { table: "accounts", column: "phone", place: "accounts.phone" },
  { table: "complaints", column: "email_sealed", place: "complaints.email" },
  { table: "complaints", column: "phone_sealed", place: "complaints.phone" },
  { table: "complaints", column: "person_id_sealed", place: "complaints.person_id" },
  { table: "informants", column: "sealed", place: "informants.sealed" },
  { table: "claim_lines", column: "person_id_sealed", place: "claim_lines.person_id" },
  { table: "case_claims", column: "person_id_sealed", place: "claim_lines.person_id" },
  { ...kept, table: "complainant_corrections", column: "sealed", place: "complainant_corrections.sealed" },
  { table: "address_confirmations", column: "phone_sealed", place: "address_confirmations.phone" },
  { ...kept, table: "responsible_persons", column: "id_number_sealed", place: "responsible_persons.id_number" },
  { ...kept, table: "responsible_persons", column: "phone_sealed", place: "responsible_persons.phone" },
  { table: "roster_rows", column: "person_id", place: "roster_rows.person_id" },
  { table: "roster_rows", column: "phone", place: "roster_rows.phone" },
  {
    ...{ table: "inquiry_records", column: "particulars", field: "sealedIdNumber" },
    place: "inquiry_records.id_number",
  },
];

const PAGES = 50;

/**
 * Seals every value that lies under an older key anew, some pages of a table a transaction: it may be broken
 * off and begun again, and beside a server that has both keys. Tells after each column how many there were.
 */
export async function resealAll(tell: (place: string, resealed: number) => void): Promise<number> {
  let total = 0;
  for (const column of sealedColumns) {
    const resealed = await inPages(column.table, (tx, here) => resealPages(tx, column, here));
    tell(`${column.table}.${column.field ?? column.column}`, resealed);
    total += resealed;
  }
  return total;
}

/** Works on some pages of a table a transaction; answers how many rows the work says it changed. */
export async function inPages(table: string, work: (tx: Tx, here: SQL) => Promise<number>): Promise<number> {
  let changed = 0;
  // A row that a server changed meanwhile lies elsewhere, still under the older key: until a whole pass finds none.
  for (let found = -1; found !== 0; changed += found) found = await onePass(table, work);
  return changed;
}

async function onePass(table: string, work: (tx: Tx, here: SQL) => Promise<number>): Promise<number> {
  const pages = await pagesOf(table);
  let changed = 0;
  for (let page = 0; page < pages; page += PAGES) {
    const [first, end] = [`(${page},0)`, `(${page + PAGES},0)`];
    const here = sql`ctid >= ${first}::tid and ctid < ${end}::tid`;
    changed += await db().transaction(async (tx) => {
      // The table's owner, as for a migration: the application's role may change neither informants nor what is kept.
      await tx.execute(sql`set local role none`);
      return work(tx, here);
    });
  }
  return changed;
}

/** How many pages a table has. */
async function pagesOf(table: string): Promise<number> {
  const size = sql`pg_relation_size(${table}::regclass) / current_setting('block_size')::int`;
  const [row] = await db().execute<{ pages: number }>(sql`select (${size})::int as pages`);
  return row?.pages ?? 0;
}

async function resealPages(tx: Tx, { table, column, place, field, isKept }: Sealed, here: SQL): Promise<number> {
  const [from, at] = [sql.identifier(table), sql.identifier(column)];
  const value = field === undefined ? sql`${at}` : sql`(${at} ->> ${field}::text)`;
  const rows = await tx.execute<{ at: string; sealed: string }>(sql`select ctid::text as at, ${value} as sealed
    from ${from} where ${here}
      and ${value} is not null and not starts_with(${value}, ${`${newestKey()}.`}) for update`);
  if (rows.length === 0) return 0;
  if (isKept) await tx.execute(sql`alter table ${from} disable trigger user`);
  for (const { at: row, sealed } of rows) {
    const again = resealField(place, sealed);
    const whole =
      field === undefined ? sql`${again}` : sql`jsonb_set(${at}, array[${field}::text], to_jsonb(${again}::text))`;
    await tx.execute(sql`update ${from} set ${at} = ${whole} where ctid = ${row}::tid`);
  }
  if (isKept) await tx.execute(sql`alter table ${from} enable trigger user`);
  return rows.length;
}
