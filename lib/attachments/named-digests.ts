import "server-only";
import { sql } from "drizzle-orm";
import { db, type Reader } from "@/db/client";

const SLICE = 500;

/** Every place that names bytes of the store: kept files, their copies, built case files, photographs of open forms. */
const places = [
  { from: sql`files`, digest: sql`sha256` },
  { from: sql`files`, digest: sql`copy_sha256` },
  { from: sql`case_files`, digest: sql`sha256` },
  { from: sql`complaint_draft_photos`, digest: sql`sha256` },
  { from: sql`complaint_draft_photos`, digest: sql`upload ->> 'copySha256'` },
];

/** The digests of the store that rows name and that begin so, in order, a slice at a time. */
export async function* namedDigests(beginning = ""): AsyncGenerator<string> {
  // No hexadecimal digit stands behind a g, in whatever order the database compares.
  const end = `${beginning}g`;
  for (let after = beginning; ; ) {
    const found = await digestsBetween(after, end);
    yield* found;
    const last = found.at(-1);
    if (last === undefined || found.length < SLICE) return;
    after = last;
  }
}

async function digestsBetween(after: string, end: string): Promise<readonly string[]> {
  const parts = places.map(
    ({ from, digest }) => sql`(select distinct ${digest} as digest from ${from}
      where ${digest} > ${after} and ${digest} < ${end} order by 1 limit ${SLICE})`,
  );
  const rows = await db().execute<{ digest: string }>(
    sql`select digest from (${sql.join(parts, sql` union `)}) named order by digest limit ${SLICE}`,
  );
  return rows.map(({ digest }) => digest);
}

/** Those of these digests that some row names. */
export async function namedOf(digests: readonly string[], reader: Reader = db()): Promise<ReadonlySet<string>> {
  if (digests.length === 0) return new Set();
  const list = sql.join(
    digests.map((digest) => sql`${digest}`),
    sql`, `,
  );
  const parts = places.map(
    ({ from, digest }) => sql`select ${digest} as digest from ${from} where ${digest} in (${list})`,
  );
  const rows = await reader.execute<{ digest: string }>(sql.join(parts, sql` union `));
  return new Set(rows.map(({ digest }) => digest));
}
