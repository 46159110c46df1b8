import "server-only";
import { and, desc, eq, lt, ne, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { patrolRatings } from "@/db/schema";
import { actingOrgan, organsActingFor } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { countUpTo, olderThan, type Page, pageOf } from "@/lib/workflow/paging";
import { meanMark, opinionsRefusal, stepOf } from "../rating";

const given = (organId: string, year: number): SQL | undefined =>
  and(eq(patrolRatings.organId, organId), eq(patrolRatings.year, year));

/** Those of the full steps of five alone: none that is public could be told from what was public before. */
async function published(organId: string, year: number): Promise<SQL | undefined> {
  const steps = stepOf(await db().$count(patrolRatings, given(organId, year)));
  return and(given(organId, year), lt(patrolRatings.batch, steps));
}

/** What the employers thought of an organ's visits in a year: the mean of the full fives, never a single opinion. */
export async function ratingOf(organId: string, year: number): Promise<{ given: number; mean: number } | null> {
  const [row] = await db()
    .select({
      given: sql<number>`count(*)::int`,
      sum: sql<number>`coalesce(sum(${patrolRatings.score}), 0)::int`,
    })
    .from(patrolRatings)
    .where(await published(organId, year));
  const mean = row ? meanMark(row) : null;
  return row && mean !== null ? { given: row.given, mean } : null;
}

const rowsOf = (where: SQL | undefined, limit: number) =>
  db()
    .select({ id: patrolRatings.id, batch: patrolRatings.batch, score: patrolRatings.score, note: patrolRatings.note })
    .from(patrolRatings)
    .where(where)
    .orderBy(desc(patrolRatings.batch), desc(patrolRatings.id))
    .limit(limit);

export type OpinionRow = Awaited<ReturnType<typeof rowsOf>>[number];

type Asked = { readonly year: number; readonly after?: string | undefined };

/**
 * One page of what employers wrote of the organ's visits in a year, of the full steps of five, in no order of time. The
 * refusal stands beside an empty page for whoever may not read them.
 */
export async function opinionList(officer: Officer, { year, after }: Asked, size?: number) {
  const organ = await actingOrgan(db(), officer.organId);
  const refusal = opinionsRefusal(officer, await organsActingFor(db(), organ.id));
  const none: Page<OpinionRow> = { rows: [], next: null };
  if (refusal !== null) return { refusal, page: none, rating: null };
  const written = await writtenFor(organ.id, year);
  const page = await pageOf(
    (limit) => rowsOf(and(written, olderThan(after, patrolRatings.batch, patrolRatings.id)), limit),
    (row) => [row.batch, row.id],
    size,
  );
  return { refusal, page, rating: await ratingOf(organ.id, year) };
}

/** How many of them there are to read, counted no further than the ceiling; none for whoever may not read them. */
export async function opinionCount(officer: Officer, year: number, ceiling?: number): Promise<number> {
  const organ = await actingOrgan(db(), officer.organId);
  if (opinionsRefusal(officer, await organsActingFor(db(), organ.id)) !== null) return 0;
  return countUpTo(patrolRatings, await writtenFor(organ.id, year), { ceiling });
}

const writtenFor = async (organId: string, year: number): Promise<SQL | undefined> =>
  and(await published(organId, year), ne(patrolRatings.note, ""));
