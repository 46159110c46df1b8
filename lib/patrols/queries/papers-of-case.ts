import "server-only";
import { eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { patrolVisits } from "@/db/schema";

/**
 * The papers of a case's visits that belong in its file: the notice, the record unless it is an exhibit already, what
 * was noted of its signing, and the result. The approval stays with the visit: its ground may be a tip (《条例》第九条
 * 第三款). The caller has asked the case's scope.
 */
export async function visitPapersOfCase(reader: Reader, caseId: string): Promise<readonly string[]> {
  const visits = await reader
    .select({
      noticeId: patrolVisits.noticeId,
      recordId: patrolVisits.recordId,
      signingRefusalId: patrolVisits.signingRefusalId,
      resultId: patrolVisits.resultId,
      carriedOn: patrolVisits.carriedOn,
    })
    .from(patrolVisits)
    .where(eq(patrolVisits.caseId, caseId));
  return visits
    .flatMap(({ noticeId, recordId, signingRefusalId, resultId, carriedOn }) => [
      noticeId,
      carriedOn === null ? recordId : null,
      signingRefusalId,
      resultId,
    ])
    .filter((id) => id !== null);
}
