import "server-only";
import { asc, desc, eq, or } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { accounts, employerFacts, employerRelations, employers, establishments, regions } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import { employerOf } from "./employer";

const FACTS_SHOWN = 100;

/** One employer's register page: values with their sources, aliases, sites and relations. Throws `not_found`. */
export async function employerFile(actor: Actor, id: string) {
  const employer = await employerOf(actor, id);
  if (!employer) throw notFound();
  const [aliases, facts, sites, relations, region] = await Promise.all([
    aliasesOf(id),
    factsOf(id),
    db().select().from(establishments).where(eq(establishments.employerId, id)).orderBy(asc(establishments.sinceOn)),
    relationsOf(id),
    db().select({ name: regions.name }).from(regions).where(eq(regions.code, employer.regionCode)),
  ]);
  return { ...employer, regionName: region[0]?.name ?? "", aliases, facts, sites, relations };
}

export type EmployerFile = Awaited<ReturnType<typeof employerFile>>;

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
    .orderBy(desc(employerFacts.confirmedOn), desc(employerFacts.id))
    .limit(FACTS_SHOWN);

function relationsOf(id: string) {
  const from = alias(employers, "relation_from");
  const to = alias(employers, "relation_to");
  return db()
    .select({
      id: employerRelations.id,
      kind: employerRelations.kind,
      sinceOn: employerRelations.sinceOn,
      untilOn: employerRelations.untilOn,
      source: employerRelations.source,
      from: { id: from.id, name: from.name },
      to: { id: to.id, name: to.name },
    })
    .from(employerRelations)
    .innerJoin(from, eq(from.id, employerRelations.fromId))
    .innerJoin(to, eq(to.id, employerRelations.toId))
    .where(or(eq(employerRelations.fromId, id), eq(employerRelations.toId, id)))
    .orderBy(desc(employerRelations.sinceOn), desc(employerRelations.id));
}
