import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { caseClaims, decisionItems, decisionItemWorkers } from "@/db/schema";

const isUnbooked = sql`not exists (select 1 from case_claims a
  where a.based_on_id = ${caseClaims.id} and a.ended_on is null)`;

/**
 * The first row to which a decision orders something to be added and of which the ledger has nothing added; null where
 * there is none. The caller has asked the scope.
 */
export async function unbookedAddition(reader: Reader, decisionId: string): Promise<string | null> {
  const [row] = await reader
    .select({ id: caseClaims.id })
    .from(decisionItems)
    .innerJoin(decisionItemWorkers, eq(decisionItemWorkers.itemId, decisionItems.id))
    .innerJoin(caseClaims, eq(caseClaims.id, decisionItemWorkers.claimId))
    .where(
      and(
        ...[eq(decisionItems.decisionId, decisionId), eq(decisionItems.measure, "additional_compensation")],
        ...[isNull(caseClaims.endedOn), isUnbooked],
      ),
    )
    .orderBy(asc(caseClaims.ordinal))
    .limit(1);
  return row?.id ?? null;
}
