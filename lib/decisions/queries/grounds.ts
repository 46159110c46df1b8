import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { findings } from "@/db/schema";
import { tiesOf } from "@/lib/orders/queries/evidence-matrix";
import { defiedOn, orderDueOn } from "@/lib/orders/queries/ignored-orders";
import { exhibitsOfFinding } from "@/lib/orders/queries/order-facts";

/**
 * The findings of a case that stand and are proved by an exhibit, each with the elements that exhibits prove and
 * whether an order on it was ignored.
 */
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
  const proved = rows.filter(({ exhibits }) => exhibits > 0);
  const ties = await tiesOf(
    reader,
    proved.map(({ id }) => id),
  );
  return proved.map((row) => ({
    ...row,
    tied: ties.flatMap(({ findingId, element }) => (findingId === row.id ? [element] : [])),
  }));
}

export type GroundRow = Awaited<ReturnType<typeof groundsOfCase>>[number];
