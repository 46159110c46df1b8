import "server-only";
import { and, arrayContains, desc, eq, or, type SQL } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { documents, organs, publications } from "@/db/schema";
import { bigrams } from "@/lib/kernel/bigrams";
import type { LegalDate } from "@/lib/kernel/clock";
import { countUpTo, olderThan, type Page, pageOf } from "@/lib/workflow/paging";
import type { PublicFilter } from "../filter";
import { isPublicOn } from "../scope";

const order = [desc(publications.publishedOn), desc(publications.id)];

/** The columns that anyone may read; the judgement, the boxes and the officers are not among them. */
const shown = {
  id: publications.id,
  number: publications.number,
  decidedOn: publications.decidedOn,
  partyName: publications.partyName,
  creditCode: publications.creditCode,
  publishedOn: publications.publishedOn,
  organName: organs.name,
};

const rowsOf = (where: SQL | undefined, limit: number) =>
  db()
    .select(shown)
    .from(publications)
    .innerJoin(organs, eq(organs.id, publications.organId))
    .where(where)
    .orderBy(...order)
    .limit(limit);

export type PublicRow = Awaited<ReturnType<typeof rowsOf>>[number];

function matching({ q = "" }: PublicFilter, today: LegalDate): SQL | undefined {
  const pairs = bigrams(q);
  const sought = or(
    pairs.length > 0 ? arrayContains(publications.partyBigrams, pairs) : undefined,
    eq(publications.creditCode, q.toUpperCase()),
    eq(publications.number, q),
  );
  return and(isPublicOn(today), q === "" ? undefined : sought);
}

/** One page of the decisions that anyone reads on that day, the newest publication first. */
export const publicList = (filter: PublicFilter, today: LegalDate, size?: number): Promise<Page<PublicRow>> =>
  pageOf(
    (limit) =>
      rowsOf(and(matching(filter, today), olderThan(filter.after, publications.publishedOn, publications.id)), limit),
    (row) => [row.publishedOn, row.id],
    size,
  );

/** How many there are, no further than one above 10,000 unless told. */
export const publicCount = (filter: PublicFilter, today: LegalDate, ceiling?: number): Promise<number> =>
  countUpTo(publications, matching(filter, today), { by: filter.q ? [] : order, ceiling });

const readOn = (id: string, today: LegalDate) => and(eq(publications.id, id), isPublicOn(today));

/** One decision as anyone reads it on that day; undefined when it is not public, or no longer. */
export async function publicDecision(id: string, today: LegalDate) {
  if (!z.uuid().safeParse(id).success) return undefined;
  const [row] = await db()
    .select({ ...shown, text: publications.text, publicUntil: publications.publicUntil })
    .from(publications)
    .innerJoin(organs, eq(organs.id, publications.organId))
    .where(readOn(id, today));
  return row;
}

export type PublicDecision = NonNullable<Awaited<ReturnType<typeof publicDecision>>>;

/** The redacted paper of one decision, on the same condition. */
export async function publicPaper(id: string | undefined, today: LegalDate) {
  if (id === undefined || !z.uuid().safeParse(id).success) return undefined;
  const [row] = await db()
    .select({ number: publications.number, title: documents.title, bytes: documents.bytes })
    .from(publications)
    .innerJoin(documents, eq(documents.id, publications.documentId))
    .where(readOn(id, today));
  return row;
}
