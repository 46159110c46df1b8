import "server-only";
import { and, asc, eq, isNull, not, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { findings } from "@/db/schema";
import { limitationOfCase } from "@/lib/orders/queries/limitation";
import { hasNotFallen } from "@/lib/orders/queries/order-facts";
import { violationOf } from "@/lib/violations/catalogue";
import type { UntreatedFinding } from "../rules";

/**
 * Something has come of the finding, or is about to: an order, a decision that has not fallen, a referral that nobody
 * has sent back. Names written out, as drizzle drops a table's in a select of one.
 */
const isTreated = sql`(exists (select 1 from order_items i join orders o on o.id = i.order_id
    where i.finding_id = findings.id and o.state in ('proposed', 'returned', 'issued') and i.state <> 'lifted')
  or exists (select 1 from decision_items i join decisions d on d.id = i.decision_id
    left join enforcements f on f.decision_id = d.id
    where i.finding_id = findings.id and d.state <> 'withdrawn' and ${hasNotFallen})
  or exists (select 1 from referral_findings r join referrals f on f.id = r.referral_id
    where r.finding_id = findings.id and f.state not in ('refused', 'police_declined', 'released')))`;

/**
 * The findings of a case of which nothing has come (《条例》第十八条), without those that were found too late (第二十条).
 * The caller has asked the case's scope.
 */
export async function untreatedFindings(reader: Reader, caseId: string): Promise<readonly UntreatedFinding[]> {
  const rows = await reader
    .select({ id: findings.id, ordinal: findings.ordinal, code: findings.violationCode })
    .from(findings)
    .where(and(eq(findings.caseId, caseId), isNull(findings.withdrawnOn), not(isTreated)))
    .orderBy(asc(findings.ordinal));
  if (rows.length === 0) return [];
  const { ofFinding } = await limitationOfCase(reader, caseId);
  return rows
    .filter(({ id }) => !ofFinding.get(id)?.isOver)
    .map(({ ordinal, code }) => ({ ordinal, title: violationOf(code)?.title ?? code }));
}
