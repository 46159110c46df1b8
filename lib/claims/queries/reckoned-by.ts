import "server-only";
import { and, asc, eq, isNull, like, or, type SQL, sql } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { caseClaims, cases, type minimumWages } from "@/db/schema";
import { type MinimumStandard, standardStep } from "../minimum-wage";

type Entry = MinimumStandard & Pick<typeof minimumWages.$inferSelect, "regionCode" | "enteredAt">;

const MOST = 100;

/** How the row was last verified. */
const last = (column: SQL) => sql`(select ${column} from claim_verifications v where v.claim_id = case_claims.id
  order by v.verified_at desc, v.id desc limit 1)`;
const [steps, months, verifiedAt] = [sql`v.steps`, sql`v.inputs -> 'months'`, sql`v.verified_at`].map(last);

/**
 * The first rows of ledgers whose amount was reckoned by a standard; of those that were verified before amounts printed
 * their standard, all that may have been. The caller has asked the scope.
 */
export function reckonedBy(reader: Reader, entry: Entry) {
  const { name, formula } = standardStep(entry);
  const printed = sql`${steps} @> ${JSON.stringify([{ name, formula }])}::jsonb`;
  const prints = sql`${steps} @> ${JSON.stringify([{ name }])}::jsonb`;
  const since = sql`${verifiedAt} >= ${entry.enteredAt.toISOString()}::timestamptz`;
  const mayBe = sql`not ${prints}
    and exists (select 1 from jsonb_array_elements(${months}) m where m ->> 'month' || '-01' >= ${entry.validFrom})`;
  return reader
    .select({ id: caseClaims.id, caseId: caseClaims.caseId, ordinal: caseClaims.ordinal, number: cases.number })
    .from(caseClaims)
    .innerJoin(cases, eq(cases.id, caseClaims.caseId))
    .where(
      and(
        ...[eq(caseClaims.calculator, "minimum_wage"), isNull(caseClaims.endedOn)],
        ...[like(caseClaims.regionCode, `${entry.regionCode}%`), since, or(printed, mayBe)],
      ),
    )
    .orderBy(asc(cases.number), asc(caseClaims.ordinal))
    .limit(MOST);
}

export type ReckonedRow = Awaited<ReturnType<typeof reckonedBy>>[number];

/** For whoever is to strike it and has seen it in scope. */
export const rowsReckonedBy = (entry: Entry): Promise<ReckonedRow[]> => reckonedBy(db(), entry);
