import "server-only";
import { asc, eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { findings, orderItems, type orders } from "@/db/schema";
import { caseFactsOf } from "@/lib/cases/queries/case-facts";
import { legalDate } from "@/lib/kernel/clock";
import { violationOf } from "@/lib/violations/catalogue";
import { notOrderable } from "../citation";
import type { OrderFacts } from "../policy";

type OrderRow = Pick<
  typeof orders.$inferSelect,
  "id" | "caseId" | "state" | "isAnnulled" | "proposedBy" | "regionCode"
>;

/** What the policy of an order looks at, for the command that acts and for the page that shows its buttons. */
export async function orderFacts(reader: Reader, order: OrderRow, now: Date): Promise<OrderFacts> {
  const grounds = await reader
    .select({
      dueOn: orderItems.dueOn,
      violationCode: findings.violationCode,
      withdrawnOn: findings.withdrawnOn,
      exhibits: exhibitsOfFinding,
    })
    .from(orderItems)
    .innerJoin(findings, eq(findings.id, orderItems.findingId))
    .where(eq(orderItems.orderId, order.id))
    .orderBy(asc(orderItems.dueOn));
  return {
    state: order.state,
    isAnnulled: order.isAnnulled,
    proposedBy: order.proposedBy,
    firstDueOn: grounds[0]?.dueOn ?? "",
    isProved: grounds.length > 0 && grounds.every((ground) => isProved(ground, order.regionCode)),
    today: legalDate(now),
    kase: await caseFactsOf(reader, order.caseId, now),
  };
}

/** How many exhibits prove the finding of the row; names written out, as drizzle drops a table's in a select of one. */
export const exhibitsOfFinding = sql<number>`(select count(*)::int from finding_evidence e
  where e.finding_id = findings.id)`;

type Ground = { readonly violationCode: string; readonly withdrawnOn: string | null; readonly exhibits: number };

/** True when an order of this region may stand on the finding. */
export function isProved({ violationCode, withdrawnOn, exhibits }: Ground, regionCode: string): boolean {
  const violation = violationOf(violationCode);
  return withdrawnOn === null && exhibits > 0 && violation !== null && notOrderable(violation, regionCode) === null;
}

/** True of a decision `d` with its account `f` that neither the organ, nor a review or a court has taken away. */
export const hasNotFallen = sql<boolean>`d.revoked_on is null
  and f.state is distinct from 'annulled' and f.end_ground is distinct from 'decision_annulled'
  and not exists (select 1 from contests c where c.document_id = d.document_id and c.result in ('annulled', 'voided'))`;

/** True when a proceeding toward a decision, or a decision that has not fallen, stands on the finding. */
export const isInDecision = sql<boolean>`exists (select 1 from decision_items i join decisions d on d.id = i.decision_id
  left join enforcements f on f.decision_id = d.id
  where i.finding_id = findings.id and d.state not in ('returned', 'withdrawn')
    and ${hasNotFallen})`;

/** True when an order that waits to be issued stands on the finding. */
export const isInProposedOrder = sql<boolean>`exists (select 1 from order_items i join orders o on o.id = i.order_id
  where i.finding_id = findings.id and o.state = 'proposed')`;

/** True when a proposed or issued order asks for the finding, or a proceeding toward a decision stands on it. */
export const isInOrder = sql<boolean>`(exists (select 1 from order_items i join orders o on o.id = i.order_id
  where i.finding_id = findings.id and o.state in ('proposed', 'issued') and i.state <> 'lifted') or ${isInDecision})`;
