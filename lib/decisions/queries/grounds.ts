import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { findings } from "@/db/schema";
import { exhibitsOfFinding } from "@/lib/orders/queries/order-facts";

const ignoredOrders = sql`from order_items i
  join orders o on o.id = i.order_id and o.state = 'issued'
  join deliveries d on d.document_id = o.document_id and d.state = 'served'
  where i.finding_id = findings.id and i.defied_on > i.due_on and d.served_on < i.due_on`;

/**
 * Day on which an order on the finding was found ignored: it stands, was served before its day, the day is over, and
 * two officers recorded that it was not obeyed (《条例》第三十条第（三）项).
 */
export const defiedOn = sql<string | null>`(select min(i.defied_on)::text ${ignoredOrders})`;

const orderDueOn = sql<string | null>`(select min(i.due_on)::text ${ignoredOrders})`;

/** The findings of a case that stand and are proved by an exhibit, each with whether an order on it was ignored. */
export async function groundsOfCase(reader: Reader, caseId: string) {
  const rows = await reader
    .select({
      id: findings.id,
      ordinal: findings.ordinal,
      violationCode: findings.violationCode,
      provisionBroken: findings.provisionBroken,
      facts: findings.facts,
      happenedFrom: findings.happenedFrom,
      happenedUntil: findings.happenedUntil,
      workerCount: findings.workerCount,
      amountFen: findings.amountFen,
      exhibits: exhibitsOfFinding,
      defiedOn,
      orderDueOn,
    })
    .from(findings)
    .where(and(eq(findings.caseId, caseId), isNull(findings.withdrawnOn)))
    .orderBy(asc(findings.ordinal));
  return rows.filter(({ exhibits }) => exhibits > 0);
}

export type GroundRow = Awaited<ReturnType<typeof groundsOfCase>>[number];
