import "server-only";
import { and, arrayContains, desc, eq, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db, type Reader } from "@/db/client";
import { employers } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { bigrams } from "@/lib/kernel/bigrams";
import { parseCreditCode } from "@/lib/kernel/credit-code";
import { type KeyedEmployer, keepRefusal } from "../policy";
import { employerReadScope, employerScope } from "../scope";

/** What is told of an employer to whom it is yet to be chosen: nothing that the credit code does not stand for. */
const choiceColumns = {
  id: employers.id,
  name: employers.name,
  creditCode: employers.creditCode,
  provisionalKey: employers.provisionalKey,
  regionCode: employers.regionCode,
  address: employers.address,
  mergedIntoId: employers.mergedIntoId,
};

const columns = {
  ...choiceColumns,
  location: employers.location,
  legalRepresentative: employers.legalRepresentative,
  contactName: employers.contactName,
  contactPhone: employers.contactPhone,
  industry: employers.industry,
  headcount: employers.headcount,
  confirmedOn: employers.confirmedOn,
  version: employers.version,
};

/** One employer, or undefined when it does not exist for this actor. */
export async function employerOf(actor: Actor, id: string, reader: Reader = db()) {
  const [row] = await reader
    .select(columns)
    .from(employers)
    .where(and(eq(employers.id, id), employerReadScope(actor)));
  return row;
}

export type EmployerRow = NonNullable<Awaited<ReturnType<typeof employerOf>>>;

/** Whether a file is kept by this actor's region, so that it may be changed there. */
export const isKeptBy = async (actor: Actor, id: string): Promise<boolean> =>
  (await db().$count(employers, and(eq(employers.id, id), employerScope(actor)))) > 0;

/**
 * One employer that a matter is to name, wherever its file lies: who keeps the register may choose any that has a
 * credit code, for one employer has one file in all regions.
 */
export async function employerToChoose(actor: Actor, id: string, reader: Reader = db()) {
  const isCoded = keepRefusal(actor) === null ? isNotNull(employers.creditCode) : undefined;
  const [row] = await reader
    .select(choiceColumns)
    .from(employers)
    .where(and(eq(employers.id, id), or(isCoded, employerReadScope(actor))));
  return row;
}

export type EmployerChoice = NonNullable<Awaited<ReturnType<typeof employerToChoose>>>;

/** The same by words: by a whole credit code the file that stands for it in any region, or those of like names here. */
export function employersToChoose(actor: Actor, words: string): Promise<EmployerChoice[]> {
  const code = parseCreditCode(words);
  if (!code.ok || keepRefusal(actor) !== null) return employersLike(actor, words);
  const coded = alias(employers, "coded");
  const standing = db()
    .select({ id: sql`coalesce(${coded.mergedIntoId}, ${coded.id})` })
    .from(coded)
    .where(eq(coded.creditCode, code.value));
  return db().select(choiceColumns).from(employers).where(inArray(employers.id, standing)).execute();
}

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
export function employersLike(actor: Actor, words: string): Promise<EmployerChoice[]> {
  const pairs = bigrams(words);
  if (pairs.length === 0) return Promise.resolve([]);
  return db()
    .select(choiceColumns)
    .from(employers)
    .where(
      and(
        employerScope(actor),
        isNull(employers.mergedIntoId),
        or(arrayContains(employers.nameBigrams, pairs), eq(employers.creditCode, words.trim().toUpperCase())),
      ),
    )
    .orderBy(desc(employers.createdAt))
    .limit(10)
    .execute();
}
