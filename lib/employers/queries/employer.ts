import "server-only";
import { and, arrayContains, desc, eq, isNull, or } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { employers } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { bigrams } from "@/lib/kernel/bigrams";
import { employerScope } from "../scope";

const columns = {
  id: employers.id,
  name: employers.name,
  creditCode: employers.creditCode,
  provisionalKey: employers.provisionalKey,
  regionCode: employers.regionCode,
  address: employers.address,
  legalRepresentative: employers.legalRepresentative,
  contactName: employers.contactName,
  contactPhone: employers.contactPhone,
  industry: employers.industry,
  headcount: employers.headcount,
  mergedIntoId: employers.mergedIntoId,
  version: employers.version,
};

/** One employer, or undefined when it does not exist for this actor. */
export async function employerOf(actor: Actor, id: string, reader: Reader = db()) {
  const [row] = await reader
    .select(columns)
    .from(employers)
    .where(and(eq(employers.id, id), employerScope(actor)));
  return row;
}

export type EmployerRow = NonNullable<Awaited<ReturnType<typeof employerOf>>>;

/** Employers whose name has the words, or whose code begins with them; at most ten, newest first. */
export function employersLike(actor: Actor, words: string) {
  const pairs = bigrams(words);
  if (pairs.length === 0) return Promise.resolve([]);
  return db()
    .select(columns)
    .from(employers)
    .where(
      and(
        employerScope(actor),
        isNull(employers.mergedIntoId),
        or(arrayContains(employers.nameBigrams, pairs), eq(employers.creditCode, words.trim().toUpperCase())),
      ),
    )
    .orderBy(desc(employers.createdAt))
    .limit(10);
}
