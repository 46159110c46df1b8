import "server-only";
import { and, asc, eq, exists, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db, type Reader } from "@/db/client";
import { accounts, decisionPostings, decisions, evidence } from "@/db/schema";
import { scanStateOf } from "@/lib/attachments/scan-column";

const bringer = alias(accounts, "posting_bringer");
const settler = alias(accounts, "posting_settler");

/** What came by post once a proceeding had been submitted, oldest first. The caller has asked the scope. */
export async function postingsOfDecision(reader: Reader, decisionId: string) {
  const rows = await reader
    .select({
      ...{ posting: decisionPostings, bringer: bringer.name, settler: settler.name },
      exhibit: {
        ...{ id: evidence.id, ordinal: evidence.ordinal, name: evidence.name, fileId: evidence.fileId },
        scanState: scanStateOf(evidence.fileId),
      },
    })
    .from(decisionPostings)
    .innerJoin(bringer, eq(bringer.id, decisionPostings.broughtBy))
    .leftJoin(settler, eq(settler.id, decisionPostings.settledBy))
    .innerJoin(evidence, eq(evidence.id, decisionPostings.evidenceId))
    .where(eq(decisionPostings.decisionId, decisionId))
    .orderBy(asc(decisionPostings.broughtAt), asc(decisionPostings.id));
  return rows.map(({ posting, ...names }) => ({ ...posting, ...names }));
}

export type PostingRow = Awaited<ReturnType<typeof postingsOfDecision>>[number];

/** What of it was confirmed as posted in time to the notice that stands. */
export const confirmedPostings = async (reader: Reader, { id, round }: { id: string; round: number }) =>
  (await postingsOfDecision(reader, id)).filter((posting) => posting.round === round && posting.isInTime === true);

/** What of it waits for the leader's word; undefined where nothing does. */
export const pendingPosting = async (reader: Reader, decisionId: string): Promise<PostingRow | undefined> =>
  (await postingsOfDecision(reader, decisionId)).find(({ settledOn }) => settledOn === null);

/** Something that came by post waits for the leader's word. */
export const postingIsPending = () =>
  exists(
    db()
      .select({ one: sql`1` })
      .from(decisionPostings)
      .where(and(eq(decisionPostings.decisionId, decisions.id), isNull(decisionPostings.settledOn))),
  );
