import "server-only";
import { desc, eq, isNotNull, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { majorViolations, organs, publications } from "@/db/schema";
import { countUpTo, olderThan, type Page, pageOf } from "@/lib/workflow/paging";
import type { PublicFilter } from "../filter";
import type { TakedownGround, WithdrawalGround } from "../lifecycle";

const withdrawn = () =>
  db()
    .select({
      id: publications.id,
      number: publications.number,
      organName: organs.name,
      endedOn: publications.endedOn,
      /** Null for what was taken off a quarter's list. */
      endGround: publications.endGround,
      endBasis: publications.endBasis,
      endedBecause: publications.endedBecause,
    })
    .from(publications)
    .innerJoin(organs, eq(organs.id, publications.organId))
    .where(eq(publications.state, "withdrawn"));

/** Also while it is to be put on again: only once it is public again that is not said any more. */
const isTakenOff = isNotNull(majorViolations.removedBecause);

const takenOff = () =>
  db()
    .select({
      id: majorViolations.id,
      number: majorViolations.number,
      organName: organs.name,
      endedOn: majorViolations.removedOn,
      endGround: sql<WithdrawalGround | TakedownGround | null>`null::publication_ending`.as("end_ground"),
      endBasis: sql<string | null>`null::text`.as("end_basis"),
      endedBecause: majorViolations.removedBecause,
    })
    .from(majorViolations)
    .innerJoin(organs, eq(organs.id, majorViolations.organId))
    .where(isTakenOff);

/**
 * What was withdrawn, or taken off a list of major violations, and why (《行政处罚法》第四十八条第二款: 公开说明理由): by its
 * number, without the party.
 */
function rowsOf(after: string | undefined, limit: number) {
  const ended = unionAll(withdrawn(), takenOff()).as("ended");
  return db()
    .select()
    .from(ended)
    .where(olderThan(after, ended.endedOn, ended.id))
    .orderBy(desc(ended.endedOn), desc(ended.id))
    .limit(limit);
}

export type WithdrawalRow = Awaited<ReturnType<typeof rowsOf>>[number];

/** One page of withdrawals, the newest first. */
export const withdrawalList = ({ after }: PublicFilter, size?: number): Promise<Page<WithdrawalRow>> =>
  pageOf(
    (limit) => rowsOf(after, limit),
    (row) => [row.endedOn, row.id],
    size,
  );

/** How many there are in all, no further than one above the ceiling of each. */
export async function withdrawalCount(ceiling: number): Promise<number> {
  const [ofPenalties, ofMajors] = await Promise.all([
    countUpTo(publications, eq(publications.state, "withdrawn"), { ceiling }),
    countUpTo(majorViolations, isTakenOff, { ceiling }),
  ]);
  return ofPenalties + ofMajors;
}
