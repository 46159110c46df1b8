import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { contests } from "@/db/schema";

/** The papers of a case that a reconsideration or a suit annulled or found void, by whom and under which number. */
export const annulledPapers = (reader: Reader, caseId: string) =>
  reader
    .select({ documentId: contests.documentId, body: contests.body, resultNumber: contests.resultNumber })
    .from(contests)
    .where(and(eq(contests.caseId, caseId), inArray(contests.result, ["annulled", "voided"])))
    .orderBy(asc(contests.concludedOn), asc(contests.id));

export type Annulled = Awaited<ReturnType<typeof annulledPapers>>[number];

/** Whether a result took that paper of the case away. */
export const isPaperAnnulled = async (reader: Reader, caseId: string, documentId: string): Promise<boolean> =>
  (await annulledPapers(reader, caseId)).some((paper) => paper.documentId === documentId);
