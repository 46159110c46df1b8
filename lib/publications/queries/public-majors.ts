import "server-only";
import { and, asc, desc, eq, isNotNull, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { documents, majorLists, majorViolations, organs } from "@/db/schema";
import { stands } from "@/lib/kernel/guard";
import { countUpTo, laterThan, type Page, pageOf } from "@/lib/workflow/paging";

/** What anyone reads: published and not taken off. */
const isPublic = (): SQL =>
  stands("majors.public") ? eq(majorViolations.state, "published") : isNotNull(majorViolations.publishedOn);

const rowsOf = (where: SQL | undefined, limit: number) =>
  db()
    .select({
      id: majorViolations.id,
      partyName: majorViolations.partyName,
      creditCode: majorViolations.creditCode,
      address: majorViolations.address,
      representative: majorViolations.representative,
      kind: majorViolations.kind,
      facts: majorViolations.facts,
      handling: majorViolations.handling,
      number: majorViolations.number,
      decidedOn: majorViolations.decidedOn,
      organName: organs.name,
    })
    .from(majorViolations)
    .innerJoin(organs, eq(organs.id, majorViolations.organId))
    .where(where)
    .orderBy(asc(majorViolations.decidedOn), asc(majorViolations.id))
    .limit(limit);

export type PublicMajor = Awaited<ReturnType<typeof rowsOf>>[number];

/** One page of what is public of a quarter, in the order of the decisions. */
export const publicMajors = (quarter: string, after?: string, size?: number): Promise<Page<PublicMajor>> =>
  pageOf(
    (limit) =>
      rowsOf(
        and(
          isPublic(),
          eq(majorViolations.quarter, quarter),
          laterThan(after, majorViolations.decidedOn, majorViolations.id),
        ),
        limit,
      ),
    (row) => [row.decidedOn, row.id],
    size,
  );

/** How many are public of a quarter. */
export const publicMajorCount = (quarter: string, ceiling: number): Promise<number> =>
  countUpTo(majorViolations, and(isPublic(), eq(majorViolations.quarter, quarter)), { ceiling });

const MOST_QUARTERS = 40;

/** The quarters of which anything is public, the newest first. */
export async function publicQuarters(): Promise<string[]> {
  const rows = await db()
    .selectDistinct({ quarter: majorViolations.quarter })
    .from(majorViolations)
    .where(isPublic())
    .orderBy(desc(majorViolations.quarter))
    .limit(MOST_QUARTERS);
  return rows.map(({ quarter }) => quarter);
}

const newest = sql`not exists (select 1 from major_lists later where later.organ_id = ${majorLists.organId}
  and later.quarter = ${majorLists.quarter} and later.ordinal > ${majorLists.ordinal})`;

/** The newest printed list of each organ for a quarter. */
export const publicLists = (quarter: string) =>
  db()
    .select({ id: majorLists.id, organName: organs.name, publishedOn: majorLists.publishedOn })
    .from(majorLists)
    .innerJoin(organs, eq(organs.id, majorLists.organId))
    .where(and(eq(majorLists.quarter, quarter), isNotNull(majorLists.documentId), newest))
    .orderBy(asc(organs.name), asc(majorLists.id));

export type PublicMajorList = Awaited<ReturnType<typeof publicLists>>[number];

/** The paper of a list; undefined when a newer one has taken its place. */
export async function majorListPaper(id: string | undefined) {
  if (id === undefined || !z.uuid().safeParse(id).success) return undefined;
  const [row] = await db()
    .select({ quarter: majorLists.quarter, title: documents.title, bytes: documents.bytes })
    .from(majorLists)
    .innerJoin(documents, eq(documents.id, majorLists.documentId))
    .where(and(eq(majorLists.id, id), newest));
  return row;
}
