import "server-only";
import { and, asc, eq, like, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { caseClaims } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { indexField } from "@/lib/auth/sealed";
import { countUpTo, laterThan, type Page, pageOf } from "@/lib/workflow/paging";
import type { ClaimFilter } from "../filter";
import { claimScope } from "../scope";
import { totalsWhere } from "./claim-totals";
import { ledgerColumns, standing } from "./ledger-columns";
import { maskedPersonId } from "./masked";

async function rowsOf(where: SQL | undefined, limit: number) {
  const rows = await db()
    .select(ledgerColumns)
    .from(caseClaims)
    .where(where)
    .orderBy(asc(caseClaims.ordinal), asc(caseClaims.id))
    .limit(limit);
  return rows.map(({ personIdSealed, ...row }) => ({ ...row, personId: maskedPersonId(personIdSealed) }));
}

export type ClaimRow = Awaited<ReturnType<typeof rowsOf>>[number];

const matching = (actor: Officer, caseId: string, filter: ClaimFilter): SQL | undefined =>
  and(
    eq(caseClaims.caseId, caseId),
    claimScope(actor),
    filter.standing && eq(standing, filter.standing),
    named(filter.q ?? ""),
  );

/** A worker by a part of the name, or by the whole number. */
function named(words: string): SQL | undefined {
  if (words === "") return undefined;
  if (/^\d{15,17}[\dXx]$/.test(words)) return eq(caseClaims.personIdIndex, indexField(words.toUpperCase()) ?? "");
  return like(caseClaims.workerName, `%${words.replace(/[\\%_]/g, "\\$&")}%`);
}

/** One page of a case's ledger, in its order; `filter.after` is the cursor of the page before. */
export async function claimList(
  actor: Officer,
  caseId: string,
  filter: ClaimFilter,
  size?: number,
): Promise<Page<ClaimRow>> {
  const later = laterThan(filter.after, caseClaims.ordinal, caseClaims.id);
  return pageOf(
    (limit) => rowsOf(and(matching(actor, caseId, filter), later), limit),
    (row) => [row.ordinal, row.id],
    size,
  );
}

export const claimCount = (actor: Officer, caseId: string, filter: ClaimFilter, ceiling?: number): Promise<number> =>
  countUpTo(caseClaims, matching(actor, caseId, filter), { ceiling });

/** The sums of every row that the filter leaves, on whatever page. */
export const claimSums = (actor: Officer, caseId: string, filter: ClaimFilter) =>
  totalsWhere(db(), matching(actor, caseId, filter));
