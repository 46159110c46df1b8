import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { documents, documentVoids, patrolVisits } from "@/db/schema";
import { inspectionResult } from "@/lib/documents/templates/inspection-result";

/**
 * The papers of a case's visits that belong in its file: the notice, the record unless it is an exhibit already, what
 * was noted of its signing, and the result, also one that was taken back. The approval stays with the visit: its ground
 * may be a tip (《条例》第九条第三款). The caller has asked the case's scope.
 */
export async function visitPapersOfCase(reader: Reader, caseId: string): Promise<readonly string[]> {
  const visits = await reader
    .select({
      id: patrolVisits.id,
      noticeId: patrolVisits.noticeId,
      recordId: patrolVisits.recordId,
      signingRefusalId: patrolVisits.signingRefusalId,
      resultId: patrolVisits.resultId,
      carriedOn: patrolVisits.carriedOn,
    })
    .from(patrolVisits)
    .where(eq(patrolVisits.caseId, caseId));
  const takenBack = await resultsTakenBack(
    reader,
    visits.map(({ id }) => id),
  );
  const standing = visits
    .flatMap(({ noticeId, recordId, signingRefusalId, resultId, carriedOn }) => [
      noticeId,
      carriedOn === null ? recordId : null,
      signingRefusalId,
      resultId,
    ])
    .filter((id) => id !== null);
  return [...standing, ...takenBack];
}

/** What once told an employer the result of these visits, and is out of use. */
async function resultsTakenBack(reader: Reader, visitIds: readonly string[]): Promise<readonly string[]> {
  const rows = await reader
    .select({ id: documents.id })
    .from(documents)
    .innerJoin(documentVoids, eq(documentVoids.documentId, documents.id))
    .where(and(inArray(documents.subjectId, [...visitIds]), eq(documents.paperKey, inspectionResult.key)));
  return rows.map(({ id }) => id);
}
