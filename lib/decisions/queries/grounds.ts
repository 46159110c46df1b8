import "server-only";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { evidence, findingEvidence, findings } from "@/db/schema";
import type { LegalDate } from "@/lib/kernel/clock";
import { tiesOf } from "@/lib/orders/queries/evidence-matrix";
import { ignoredActs } from "./ignored-acts";
import { ledgersToOrder } from "./rows-to-order";

/**
 * The findings of a case that stand and are proved by an exhibit, each with its exhibits, the elements that they prove,
 * what on it was ignored up to today, what the ledger knows of the money ordered on it that no remedy in force orders,
 * and the rows that one does.
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
      recordedOn: findings.recordedOn,
    })
    .from(findings)
    .where(and(eq(findings.caseId, caseId), isNull(findings.withdrawnOn)))
    .orderBy(asc(findings.ordinal));
  const listed = await exhibitsOf(
    reader,
    rows.map(({ id }) => id),
  );
  const proved = rows.filter(({ id }) => listed.some(({ findingId }) => findingId === id));
  const ids = proved.map(({ id }) => id);
  const [ties, ignored] = [await tiesOf(reader, ids), await ignoredActs(reader, ids, today)];
  const { ledgers, remedied } = await ledgersToOrder(reader, ids);
  const of = <Row extends { findingId: string }>(all: readonly Row[], id: string) =>
    all.filter(({ findingId }) => findingId === id);
  return proved.map((row) => ({
    ...row,
    ties: of(ties, row.id),
    tied: of(ties, row.id).map(({ element }) => element),
    exhibits: of(listed, row.id),
    ignored: of(ignored, row.id),
    ledger: ledgers.get(row.id) ?? null,
    remedied: of(remedied, row.id),
  }));
}

export type GroundRow = Awaited<ReturnType<typeof groundsOfCase>>[number];

/** What proves each finding, as the catalogue of evidence has it now. */
async function exhibitsOf(reader: Reader, findingIds: readonly string[]) {
  if (findingIds.length === 0) return [];
  return reader
    .select({
      findingId: findingEvidence.findingId,
      evidenceId: evidence.id,
      fileId: evidence.fileId,
      ordinal: evidence.ordinal,
      name: evidence.name,
      source: evidence.source,
      purpose: evidence.purpose,
      obtainedOn: evidence.obtainedOn,
    })
    .from(findingEvidence)
    .innerJoin(evidence, eq(evidence.id, findingEvidence.evidenceId))
    .where(inArray(findingEvidence.findingId, [...findingIds]))
    .orderBy(asc(evidence.ordinal));
}
