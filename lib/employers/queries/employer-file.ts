import "server-only";
import { and, asc, count, desc, eq, gt, isNull, lte, or, type SQL } from "drizzle-orm";
import { type AnyPgColumn, alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { accounts, employerFacts, employerRelations, employers, establishments, regions } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import type { LegalDate } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { employerOf, isKeptBy } from "./employer";

/** How many of the latest confirmations a file shows. */
export const FACTS_SHOWN = 100;

/**
 * One employer's register page: values with their sources, aliases, sites and relations; with a day, the sites and
 * relations that stood on it. Throws `not_found`.
 */
export async function employerFile(actor: Actor, id: string, asOf?: LegalDate) {
  const employer = await employerOf(actor, id);
  if (!employer) throw notFound();
  const [isKept, aliases, facts, counted, sites, relations, region] = await Promise.all([
    isKeptBy(actor, id),
    aliasesOf(id),
    factsOf(id),
    db().select({ facts: count() }).from(employerFacts).where(eq(employerFacts.employerId, id)),
    sitesOf(id, asOf),
    relationsOf(id, asOf),
    db().select({ name: regions.name }).from(regions).where(eq(regions.code, employer.regionCode)),
  ]);
  const [{ facts: factCount } = { facts: 0 }] = counted;
  return { ...employer, regionName: region[0]?.name ?? "", isKept, aliases, facts, factCount, sites, relations };
}

/** The same for a page on which it is changed: only a file of one's own region is. Throws `not_found`. */
export async function keptEmployerFile(actor: Actor, id: string) {
  const file = await employerFile(actor, id);
  if (!file.isKept) throw notFound();
  return file;
}

export type EmployerFile = Awaited<ReturnType<typeof employerFile>>;

/** Whom an employer works with, as far as it exists for this actor. */
export const relationsOfEmployer = async (actor: Actor, id: string) =>
  (await employerOf(actor, id)) ? relationsOf(id, undefined) : [];

/** One dated part of a file by its id; undefined when the file has no such part. */
export const partOf = async <Part extends { readonly id: string }>(parts: readonly Part[], id: string) =>
  parts.find((part) => part.id === id);

const aliasesOf = (id: string) =>
  db()
    .select({
      id: employers.id,
      name: employers.name,
      creditCode: employers.creditCode,
      provisionalKey: employers.provisionalKey,
    })
    .from(employers)
    .where(eq(employers.mergedIntoId, id));

const factsOf = (id: string) =>
  db()
    .select({
      id: employerFacts.id,
      field: employerFacts.field,
      value: employerFacts.value,
      source: employerFacts.source,
      confirmedOn: employerFacts.confirmedOn,
      inUse: employerFacts.inUse,
      recorder: accounts.name,
    })
    .from(employerFacts)
    .leftJoin(accounts, eq(accounts.id, employerFacts.recordedBy))
    .where(eq(employerFacts.employerId, id))
    .orderBy(desc(employerFacts.confirmedOn), desc(employerFacts.recordedAt), desc(employerFacts.id))
    .limit(FACTS_SHOWN);

/** The value of each field that was the last one confirmed on that day or before; fields without one are left out. */
export function factsOn(id: string, on: LegalDate) {
  return db()
    .selectDistinctOn([employerFacts.field], {
      field: employerFacts.field,
      value: employerFacts.value,
      source: employerFacts.source,
      confirmedOn: employerFacts.confirmedOn,
    })
    .from(employerFacts)
    .where(and(eq(employerFacts.employerId, id), lte(employerFacts.confirmedOn, on)))
    .orderBy(
      employerFacts.field,
      desc(employerFacts.confirmedOn),
      desc(employerFacts.recordedAt),
      desc(employerFacts.id),
    );
}

/** Stood on that day: begun, and not ended before it or on it. */
const stoodOn = (since: AnyPgColumn, until: AnyPgColumn, on: LegalDate | undefined): SQL | undefined =>
  on === undefined ? undefined : and(lte(since, on), or(isNull(until), gt(until, on)));

const sitesOf = (id: string, asOf: LegalDate | undefined) =>
  db()
    .select()
    .from(establishments)
    .where(and(eq(establishments.employerId, id), stoodOn(establishments.sinceOn, establishments.untilOn, asOf)))
    .orderBy(desc(isNull(establishments.untilOn)), asc(establishments.sinceOn), asc(establishments.id));

function relationsOf(id: string, asOf: LegalDate | undefined) {
  const from = alias(employers, "relation_from");
  const to = alias(employers, "relation_to");
  const sides = or(eq(employerRelations.fromId, id), eq(employerRelations.toId, id));
  return db()
    .select({
      id: employerRelations.id,
      kind: employerRelations.kind,
      sinceOn: employerRelations.sinceOn,
      untilOn: employerRelations.untilOn,
      endedBecause: employerRelations.endedBecause,
      version: employerRelations.version,
      source: employerRelations.source,
      from: { id: from.id, name: from.name },
      to: { id: to.id, name: to.name },
    })
    .from(employerRelations)
    .innerJoin(from, eq(from.id, employerRelations.fromId))
    .innerJoin(to, eq(to.id, employerRelations.toId))
    .where(and(sides, stoodOn(employerRelations.sinceOn, employerRelations.untilOn, asOf)))
    .orderBy(desc(isNull(employerRelations.untilOn)), desc(employerRelations.sinceOn), desc(employerRelations.id));
}
