import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { caseClaims } from "@/db/schema";

/** From what the row was last verified. */
const inputs = sql`(select v.inputs from claim_verifications v where v.claim_id = case_claims.id
  order by v.verified_at desc, v.id desc limit 1)`;

/**
 * The rows of a ledger whose double wage holds the first wage too, as it was reckoned once. The caller has asked the
 * scope.
 */
export const rowsOfBothWages = (reader: Reader, caseId: string) =>
  reader
    .select({ id: caseClaims.id, ordinal: caseClaims.ordinal })
    .from(caseClaims)
    .where(
      and(
        ...[eq(caseClaims.caseId, caseId), eq(caseClaims.calculator, "double_wage"), isNull(caseClaims.endedOn)],
        sql`${inputs} ->> 'isNormalPaid' = 'false'`,
      ),
    )
    .orderBy(asc(caseClaims.ordinal));
