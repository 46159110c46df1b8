import "server-only";
import { and, asc, eq, gt, isNull, type SQL, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { caseClaims } from "@/db/schema";
import { isDecided, isOrdered } from "../scope";
import { dueFen, ledgerColumns, openFen, paidFen } from "./ledger-columns";

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
      orderedFen: sum(ledgerColumns.orderedFen),
      dueFen: sum(dueFen),
      paidFen: sum(paidFen),
      openFen: sum(openFen),
      /** Additional compensation among what is payable: it goes to the workers and is never part of a fine. */
      additionalFen: sum(sql`case when ${caseClaims.calculator} = 'additional_compensation' then ${dueFen} end`),
      openLines: sql<number>`count(*) filter (where ${openFen} > 0)::int`,
    })
    .from(caseClaims)
    .where(where);
  if (!totals) throw new Error("a sum without a row");
  return totals;
}

export type ClaimTotals = Awaited<ReturnType<typeof totalsWhere>>;

const standing = (caseId: string) => and(eq(caseClaims.caseId, caseId), isNull(caseClaims.endedOn));

/** What a case's ledger comes to; rows that were taken out do not count. The caller has asked the case's scope. */
export const claimTotals = (reader: Reader, caseId: string): Promise<ClaimTotals> =>
  totalsWhere(reader, standing(caseId));

const openRows = (reader: Reader, caseId: string, also?: SQL) =>
  reader
    .select({ workerName: caseClaims.workerName, item: caseClaims.item, openFen })
    .from(caseClaims)
    .where(and(standing(caseId), gt(openFen, 0), also))
    .orderBy(asc(caseClaims.ordinal));

/** Rows on which money is still owed, the first of them, in the ledger's order. The caller has asked the scope. */
export const openClaims = (reader: Reader, caseId: string, most: number) => openRows(reader, caseId).limit(most);

/** Of these rows those that neither an order nor a decision names. The caller has asked the scope. */
export const unorderedClaims = (reader: Reader, caseId: string, most: number) =>
  openRows(reader, caseId, sql`not (${isOrdered}) and not (${isDecided})`).limit(most);
