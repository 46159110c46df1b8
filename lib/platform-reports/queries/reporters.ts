import "server-only";
import { and, arrayContains, desc, eq, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, employers, reporterFacts, reporters } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { bigrams } from "@/lib/kernel/bigrams";
import { notFound } from "@/lib/kernel/errors";
import { olderThan, type Page, pageOf } from "@/lib/workflow/paging";
import type { ReporterFilter } from "../filter";
import type { ReporterKind } from "../lifecycle";
import { reporterScope } from "../scope";
import { partnershipsOf } from "./partnerships";

const columns = {
  id: reporters.id,
  employerId: reporters.employerId,
  name: employers.name,
  creditCode: employers.creditCode,
  regionCode: reporters.regionCode,
  kind: reporters.kind,
  industry: reporters.industry,
  mode: reporters.mode,
  sinceOn: reporters.sinceOn,
  untilOn: reporters.untilOn,
  registeredOn: reporters.registeredOn,
  version: reporters.version,
};

const rowsOf = (where: SQL | undefined, limit: number) =>
  db()
    .select(columns)
    .from(reporters)
    .innerJoin(employers, eq(employers.id, reporters.employerId))
    .where(where)
    .orderBy(desc(reporters.registeredOn), desc(reporters.id))
    .limit(limit);

export type ReporterRow = Awaited<ReturnType<typeof rowsOf>>[number];

function matching(actor: Actor, filter: ReporterFilter): SQL | undefined {
  const pairs = bigrams(filter.q ?? "");
  return and(
    reporterScope(actor),
    filter.kind && eq(reporters.kind, filter.kind),
    filter.industry && eq(reporters.industry, filter.industry),
    pairs.length > 0
      ? or(arrayContains(employers.nameBigrams, pairs), eq(employers.creditCode, (filter.q ?? "").toUpperCase()))
      : undefined,
  );
}

/** One page of the register of reporters, newest first. */
export function reporterList(actor: Actor, filter: ReporterFilter, size?: number): Promise<Page<ReporterRow>> {
  const where = and(matching(actor, filter), olderThan(filter.after, reporters.registeredOn, reporters.id));
  return pageOf(
    (limit) => rowsOf(where, limit),
    (row) => [row.registeredOn, row.id],
    size,
  );
}

const CEILING = 10_000;

/** How many match, counted no further than the ceiling. */
export async function reporterCount(actor: Actor, filter: ReporterFilter, ceiling: number = CEILING): Promise<number> {
  const matched = db()
    .select({ one: sql`1`.as("one") })
    .from(reporters)
    .innerJoin(employers, eq(employers.id, reporters.employerId))
    .where(matching(actor, filter))
    .limit(ceiling + 1)
    .as("matched");
  const [row] = await db().select({ n: sql<number>`count(*)::int` }).from(matched);
  return row?.n ?? 0;
}

/** One reporter's entry: its values with their sources, and its partnerships. Throws `not_found`. */
export async function reporterFile(actor: Actor, id: string) {
  const [row] = await rowsOf(and(eq(reporters.id, id), reporterScope(actor)), 1);
  if (!row) throw notFound();
  const [facts, partnerships] = await Promise.all([factsOf(id), partnershipsOf(row.employerId)]);
  return { ...row, facts, partnerships };
}

export type ReporterFile = Awaited<ReturnType<typeof reporterFile>>;

const FACTS_SHOWN = 100;

const factsOf = (reporterId: string) =>
  db()
    .select({
      id: reporterFacts.id,
      field: reporterFacts.field,
      value: reporterFacts.value,
      source: reporterFacts.source,
      confirmedOn: reporterFacts.confirmedOn,
      inUse: reporterFacts.inUse,
      recorder: accounts.name,
    })
    .from(reporterFacts)
    .leftJoin(accounts, eq(accounts.id, reporterFacts.recordedBy))
    .where(eq(reporterFacts.reporterId, reporterId))
    .orderBy(desc(reporterFacts.inUse), desc(reporterFacts.confirmedOn), desc(reporterFacts.id))
    .limit(FACTS_SHOWN);

/** The entry of an employer's own in the register; undefined when it reports nothing. */
export async function reporterOf(actor: Actor, employerId: string) {
  const [row] = await rowsOf(and(eq(reporters.employerId, employerId), reporterScope(actor)), 1);
  return row;
}

const OFFERED = 200;

/** Reporters of one kind that a form offers, newest first. */
export const reportersOffered = (actor: Actor, kind: ReporterKind) =>
  rowsOf(and(eq(reporters.kind, kind), reporterScope(actor)), OFFERED);
