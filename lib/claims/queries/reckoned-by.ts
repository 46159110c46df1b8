import "server-only";
import { and, asc, eq, isNotNull, isNull, like, type SQL, sql } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { caseClaims, type minimumWages } from "@/db/schema";
import { type MinimumStandard, standardStep } from "../minimum-wage";
import { type ReplacedStandard, replacedStandards } from "./replaced-standards";

type Entry = MinimumStandard & Pick<typeof minimumWages.$inferSelect, "regionCode" | "enteredAt">;

/** How the row was last verified. */
const last = (column: SQL) => sql`(select ${column} from claim_verifications v where v.claim_id = case_claims.id
  order by v.verified_at desc, v.id desc limit 1)`;
const [steps, months, verifiedAt] = [sql`v.steps`, sql`v.inputs -> 'months'`, sql`v.verified_at`].map(last);

const isReckoned = and(eq(caseClaims.calculator, "minimum_wage"), isNull(caseClaims.endedOn));

/** That a row was reckoned by a standard; one verified before amounts printed their standard, that it may have been. */
function byStandard(entry: Entry): SQL {
  const { name, formula } = standardStep(entry);
  const printed = sql`${steps} @> ${JSON.stringify([{ name, formula }])}::jsonb`;
  const prints = sql`${steps} @> ${JSON.stringify([{ name }])}::jsonb`;
  const mayBe = sql`not ${prints}
    and exists (select 1 from jsonb_array_elements(${months}) m where m ->> 'month' || '-01' >= ${entry.validFrom})`;
  return sql`(${verifiedAt} >= ${entry.enteredAt.toISOString()}::timestamptz and (${printed} or ${mayBe}))`;
}

/** How many rows of ledgers were reckoned by a standard. The caller has asked the scope. */
export const countReckonedBy = (reader: Reader, entry: Entry): Promise<number> =>
  reader.$count(caseClaims, and(isReckoned, like(caseClaims.regionCode, `${entry.regionCode}%`), byStandard(entry)));

/** For whoever is to correct or strike it and has seen it in scope. */
export const linesReckonedBy = (entry: Entry): Promise<number> => countReckonedBy(db(), entry);

type Ledger = { readonly id: string; readonly regionCode: string };

/**
 * The rows of a case's ledger, or the one asked for, whose amount was reckoned by a standard that was corrected or
 * struck since, each with the latest of those. The caller has asked the scope.
 */
export async function rowsOfReplaced(reader: Reader, kase: Ledger, claimId?: string) {
  const standards = await replacedStandards(reader, kase.regionCode);
  if (standards.length === 0) return [];
  const standardId = firstOf(standards);
  const rows = await reader
    .select({ id: caseClaims.id, ordinal: caseClaims.ordinal, standardId })
    .from(caseClaims)
    .where(
      and(
        ...[eq(caseClaims.caseId, kase.id), claimId === undefined ? undefined : eq(caseClaims.id, claimId)],
        ...[isReckoned, isNotNull(standardId)],
      ),
    )
    .orderBy(asc(caseClaims.ordinal));
  return rows.flatMap(({ standardId: by, ...row }) => {
    const standard = standards.find(({ id }) => id === by);
    return standard ? [{ ...row, standard }] : [];
  });
}

/** The first of these by which a row was verified while it stood. */
const firstOf = (standards: readonly ReplacedStandard[]) =>
  sql<string | null>`case ${sql.join(
    standards.map((each) => {
      const stood = sql`${caseClaims.verifiedOn} <= ${each.replacedOn}`;
      return sql`when ${stood} and ${byStandard(each)} then ${each.id}::text`;
    }),
    sql` `,
  )} end`;
