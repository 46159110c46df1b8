import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { findings } from "@/db/schema";
import type { LegalDate } from "@/lib/kernel/clock";
import { tiesOf } from "@/lib/orders/queries/evidence-matrix";
import { exhibitsOfFinding } from "@/lib/orders/queries/order-facts";
import { ignoredActs } from "./ignored-acts";

/**
 * The findings of a case that stand and are proved by an exhibit, each with the elements that exhibits prove and with
 * what on it was ignored up to today.
 */
export async function groundsOfCase(reader: Reader, caseId: string, today: LegalDate) {
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
    })
    .from(findings)
    .where(and(eq(findings.caseId, caseId), isNull(findings.withdrawnOn)))
    .orderBy(asc(findings.ordinal));
  const proved = rows.filter(({ exhibits }) => exhibits > 0);
  const ids = proved.map(({ id }) => id);
  const [ties, ignored] = [await tiesOf(reader, ids), await ignoredActs(reader, ids, today)];
  return proved.map((row) => ({
    ...row,
    tied: ties.flatMap(({ findingId, element }) => (findingId === row.id ? [element] : [])),
    ignored: ignored.filter(({ findingId }) => findingId === row.id),
  }));
}

export type GroundRow = Awaited<ReturnType<typeof groundsOfCase>>[number];
