import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { findings } from "@/db/schema";
import { limitationOfCase } from "@/lib/orders/queries/limitation";

/** How many findings of a case go on, or were found, reported or complained of within their two years (《条例》第二十条). */
export async function findingsInTime(reader: Reader, caseId: string): Promise<number> {
  const standing = await reader
    .select({ id: findings.id })
    .from(findings)
    .where(and(eq(findings.caseId, caseId), isNull(findings.withdrawnOn)));
  if (standing.length === 0) return 0;
  const { ofFinding } = await limitationOfCase(reader, caseId);
  return standing.filter(({ id }) => !ofFinding.get(id)?.isOver).length;
}
