import "server-only";
import { arrayContains, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { employers } from "@/db/schema";
import { bigrams } from "@/lib/kernel/bigrams";

/** Every file of the employers that words name, by a part of the name or by the whole credit code, merged ones too. */
export function filesNamed(words: string) {
  const code = words.normalize("NFKC").replace(/\s/g, "").toUpperCase();
  const known = or(arrayContains(employers.nameBigrams, bigrams(words)), eq(employers.creditCode, code));
  const standing = db()
    .select({ id: sql`coalesce(${employers.mergedIntoId}, ${employers.id})` })
    .from(employers)
    .where(known);
  const files = (where: SQL) => db().select({ id: employers.id }).from(employers).where(where);
  return files(inArray(employers.id, standing)).union(files(inArray(employers.mergedIntoId, standing)));
}
