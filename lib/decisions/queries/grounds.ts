import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { findings } from "@/db/schema";
import { defiedOn, orderDueOn } from "@/lib/orders/queries/ignored-orders";
import { exhibitsOfFinding } from "@/lib/orders/queries/order-facts";

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
