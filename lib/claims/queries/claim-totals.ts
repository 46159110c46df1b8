import "server-only";
import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { caseClaims } from "@/db/schema";

const sum = (part: SQL) => sql<number>`coalesce(sum(${part}), 0)::float8`;

/** Sums over the rows of a ledger, reckoned by the database. */
export async function totalsWhere(reader: Reader, where: SQL | undefined) {
  const [totals] = await reader
    .select({
      lines: sql<number>`count(*)::int`,
      workers: sql<number>`count(distinct ${caseClaims.workerKey})::int`,
      unverified: sql<number>`count(*) filter (where ${caseClaims.verifiedFen} is null)::int`,
      claimedFen: sum(sql`${caseClaims.claimedFen}`),
      verifiedFen: sum(sql`${caseClaims.verifiedFen}`),
    })
    .from(caseClaims)
    .where(where);
  if (!totals) throw new Error("a sum without a row");
  return totals;
}

export type ClaimTotals = Awaited<ReturnType<typeof totalsWhere>>;

/** What a case's ledger comes to; rows that were taken out do not count. The caller has asked the case's scope. */
export const claimTotals = (reader: Reader, caseId: string): Promise<ClaimTotals> =>
  totalsWhere(reader, and(eq(caseClaims.caseId, caseId), isNull(caseClaims.endedOn)));
