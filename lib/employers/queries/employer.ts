import "server-only";
import { and, arrayContains, desc, eq, isNull, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db, type Reader } from "@/db/client";
import { employers } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { bigrams } from "@/lib/kernel/bigrams";
import type { KeyedEmployer } from "../policy";
import { employerScope } from "../scope";

const columns = {
  id: employers.id,
  name: employers.name,
  creditCode: employers.creditCode,
  provisionalKey: employers.provisionalKey,
  regionCode: employers.regionCode,
  address: employers.address,
  location: employers.location,
  legalRepresentative: employers.legalRepresentative,
  contactName: employers.contactName,
  contactPhone: employers.contactPhone,
  industry: employers.industry,
  headcount: employers.headcount,
  mergedIntoId: employers.mergedIntoId,
  confirmedOn: employers.confirmedOn,
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

/** What an employer is decided upon by: its own credit code, or that of the file into which it was merged. */
export async function decisionKey(reader: Reader, id: string): Promise<KeyedEmployer> {
  const into = alias(employers, "merged_into");
  const [row] = await reader
    .select({ creditCode: sql<string | null>`coalesce(${employers.creditCode}, ${into.creditCode})` })
    .from(employers)
    .leftJoin(into, eq(into.id, employers.mergedIntoId))
    .where(eq(employers.id, id));
  return row ?? { creditCode: null };
}

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
