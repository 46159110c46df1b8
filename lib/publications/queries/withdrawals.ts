import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { organs, publications } from "@/db/schema";
import { olderThan, type Page, pageOf } from "@/lib/workflow/paging";
import type { PublicFilter } from "../filter";

/** What was withdrawn and why (《行政处罚法》第四十八条第二款: 公开说明理由): by its number, without the party. */
const rowsOf = (after: string | undefined, limit: number) =>
  db()
    .select({
      id: publications.id,
      number: publications.number,
      organName: organs.name,
      endedOn: publications.endedOn,
      endGround: publications.endGround,
      endBasis: publications.endBasis,
      endedBecause: publications.endedBecause,
    })
    .from(publications)
    .innerJoin(organs, eq(organs.id, publications.organId))
    .where(and(eq(publications.state, "withdrawn"), olderThan(after, publications.endedOn, publications.id)))
    .orderBy(desc(publications.endedOn), desc(publications.id))
    .limit(limit);

export type WithdrawalRow = Awaited<ReturnType<typeof rowsOf>>[number];

/** One page of withdrawals, the newest first. */
export const withdrawalList = ({ after }: PublicFilter): Promise<Page<WithdrawalRow>> =>
  pageOf(
    (limit) => rowsOf(after, limit),
    (row) => [row.endedOn, row.id],
  );
