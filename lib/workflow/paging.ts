import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { AnyPgTable, PgColumn } from "drizzle-orm/pg-core";
import { db, type Reader } from "@/db/client";
import { isLegalDate } from "@/lib/kernel/clock";
import { type CursorValue, decodeCursor, encodeCursor } from "@/lib/kernel/keyset";

export const PAGE_ROWS = 50;
/** No list is counted or summed further than this. */
export const COUNT_UP_TO = 10_000;

export type Page<Row> = {
  readonly rows: readonly Row[];
  /** Cursor of the next page, or null on the last one. */
  readonly next: string | null;
};

/** Rows after a cursor in descending order of (column, id); undefined for the first page or a broken cursor. */
export function olderThan(cursor: string | undefined, column: PgColumn, id: PgColumn): SQL | undefined {
  const values = placeOf(cursor, column);
  return values && sql`(${column}, ${id}) < (${values[0]}, ${values[1]}::uuid)`;
}

/** Rows after a cursor in ascending order of (column, id). */
export function laterThan(cursor: string | undefined, column: PgColumn, id: PgColumn): SQL | undefined {
  const values = placeOf(cursor, column);
  return values && sql`(${column}, ${id}) > (${values[0]}, ${values[1]}::uuid)`;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A cursor's sort value and id; undefined when it has none, or others than the column could hold. */
function placeOf(cursor: string | undefined, column: PgColumn): readonly [CursorValue, string] | undefined {
  const [value = null, id, ...more] = decodeCursor(cursor ?? "") ?? [];
  if (typeof id !== "string" || !UUID.test(id) || more.length > 0) return undefined;
  return holds(column.getSQLType(), value) ? [value, id] : undefined;
}

function holds(type: string, value: CursorValue): boolean {
  if (type === "date") return typeof value === "string" && isLegalDate(value);
  if (type.startsWith("timestamp")) return typeof value === "string" && !Number.isNaN(Date.parse(value));
  return type === "text" ? typeof value === "string" && !value.includes("\0") : typeof value === "number";
}

/** Asks for one row more than a page (of `size` rows) shows, to know whether there is a next one. */
export async function pageOf<Row>(
  rowsUpTo: (limit: number) => Promise<readonly Row[]>,
  keyOf: (row: Row) => readonly CursorValue[],
  size: number = PAGE_ROWS,
): Promise<Page<Row>> {
  const found = await rowsUpTo(size + 1);
  const rows = found.slice(0, size);
  const last = rows.at(-1);
  return { rows, next: found.length > size && last !== undefined ? encodeCursor(keyOf(last)) : null };
}

type Counting = {
  readonly reader?: Reader;
  readonly ceiling?: number;
  /** The list's order, for a condition that most rows meet: they are then counted along its index. */
  readonly by?: readonly SQL[];
};

/** How many rows match, counted no further than 10,000 unless told; one more than that means "more". */
export async function countUpTo(
  table: AnyPgTable,
  where: SQL | undefined,
  { reader = db(), ceiling = COUNT_UP_TO, by = [] }: Counting = {},
): Promise<number> {
  const order = by.length > 0 ? sql`order by ${sql.join([...by], sql`, `)}` : sql``;
  const found = await reader.execute<{ n: number }>(
    sql`select count(*)::int as n from (
      select 1 from ${table} where ${where ?? sql`true`} ${order} limit ${ceiling + 1}
    ) counted`,
  );
  return found[0]?.n ?? 0;
}

/** Every row of a list, a page after another, in the order of the list. */
export async function* everyRow<Row>(
  pageAfter: (after: string | undefined) => Promise<Page<Row>>,
): AsyncGenerator<Row> {
  for (let after: string | undefined; ; ) {
    const { rows, next } = await pageAfter(after);
    yield* rows;
    if (next === null) return;
    after = next;
  }
}
