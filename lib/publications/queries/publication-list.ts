import "server-only";
import { and, arrayContains, asc, desc, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { cases, deadlines, decisions, employers, publications } from "@/db/schema";
import { shelfOf } from "@/db/schema/columns";
import type { Officer } from "@/lib/auth/actor";
import { calendars } from "@/lib/deadlines/kept-calendars";
import { limitDue } from "@/lib/deadlines/limits";
import { regionTerms } from "@/lib/deadlines/region-terms";
import { decisionScope } from "@/lib/decisions/scope";
import { bigrams } from "@/lib/kernel/bigrams";
import { COUNT_UP_TO, laterThan, olderThan, type Page, pageOf } from "@/lib/workflow/paging";
import type { PublicationFilter } from "../filter";

/** Penalties on units that were decided in the officer's region, with how far each has come to the public. */
const matching = (actor: Officer, { shelf, q = "" }: PublicationFilter): SQL | undefined =>
  and(
    eq(decisions.kind, "penalty"),
    isNull(decisions.personId),
    eq(decisions.state, "decided"),
    decisionScope(actor),
    sql`${shelfOf(decisions.publicState)} = ${shelf}`,
    q === "" ? undefined : sought(q),
  );

function sought(q: string): SQL | undefined {
  const pairs = bigrams(q);
  const known = or(
    pairs.length > 0 ? arrayContains(employers.nameBigrams, pairs) : undefined,
    eq(employers.creditCode, q.toUpperCase()),
  );
  return or(
    eq(decisions.number, q),
    // As an array, and so asked once: the planner then takes the indexes of both together.
    sql`${decisions.employerId} = any(array(select ${employers.id} from ${employers} where ${known}))`,
  );
}

function rowsOf(where: SQL | undefined, isWaiting: boolean, limit: number) {
  const inOrder = isWaiting ? asc : desc;
  return db()
    .select({
      id: decisions.id,
      caseId: decisions.caseId,
      number: decisions.number,
      decidedOn: decisions.decidedOn,
      regionCode: decisions.regionCode,
      employerName: employers.name,
      caseNumber: cases.number,
      state: publications.state,
      publishedOn: publications.publishedOn,
      publicUntil: publications.publicUntil,
      judgedBecause: publications.judgedBecause,
      endGround: publications.endGround,
      endedOn: publications.endedOn,
      dueOn: deadlines.dueOn,
      provisional: deadlines.provisional,
    })
    .from(decisions)
    .innerJoin(employers, eq(employers.id, decisions.employerId))
    .innerJoin(cases, eq(cases.id, decisions.caseId))
    .leftJoin(publications, eq(publications.decisionId, decisions.id))
    .leftJoin(
      deadlines,
      and(
        eq(deadlines.subjectId, publications.id),
        eq(deadlines.state, "running"),
        inArray(deadlines.limitKey, ["T-PUBLISH-7", "T-WITHDRAW-3"]),
      ),
    )
    .where(where)
    .orderBy(inOrder(decisions.decidedOn), inOrder(decisions.id))
    .limit(limit);
}

export type PublicationListRow = Awaited<ReturnType<typeof rowsOf>>[number];

/** One page of the list: what waits, the oldest decision first; the other shelves, the newest first. */
export async function publicationList(
  actor: Officer,
  filter: PublicationFilter,
  size?: number,
): Promise<Page<PublicationListRow>> {
  const isWaiting = filter.shelf === "waiting";
  const past = isWaiting ? laterThan : olderThan;
  const where = and(matching(actor, filter), past(filter.after, decisions.decidedOn, decisions.id));
  const page = await pageOf(
    (limit) => rowsOf(where, isWaiting, limit),
    (row) => [row.decidedOn, row.id],
    size,
  );
  return { ...page, rows: await withDueDays(page.rows) };
}

/** T-PUBLISH-7 runs from the decision, judged or not: what nobody has judged has no clock yet, but its last day. */
async function withDueDays(rows: readonly PublicationListRow[]): Promise<PublicationListRow[]> {
  if (rows.every(({ state }) => state !== null)) return [...rows];
  const [calendarIn, termIn] = await Promise.all([calendars(db()), regionTerms(db(), "T-PUBLISH-7")]);
  return rows.map((row) => {
    if (row.state !== null || row.decidedOn === null) return row;
    const calendar = calendarIn(row.regionCode);
    const { dueOn, provisional } = limitDue("T-PUBLISH-7", row.decidedOn, calendar, termIn(row.regionCode));
    return { ...row, dueOn, provisional };
  });
}

/** How many are on the shelf, no further than one above the ceiling. */
export async function publicationCount(
  actor: Officer,
  filter: PublicationFilter,
  ceiling: number = COUNT_UP_TO,
): Promise<number> {
  const found = db()
    .select({ one: sql`1` })
    .from(decisions)
    .where(matching(actor, filter))
    .limit(ceiling + 1)
    .as("found");
  return db().$count(found);
}
