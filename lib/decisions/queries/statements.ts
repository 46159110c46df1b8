import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { decisionStatementPoints, decisionStatements } from "@/db/schema";

/** What the party said in a proceeding, oldest first, each with its points. The caller has asked the scope. */
export async function statementsOfDecision(reader: Reader, decisionId: string) {
  const rows = await reader
    .select()
    .from(decisionStatements)
    .where(eq(decisionStatements.decisionId, decisionId))
    .orderBy(asc(decisionStatements.recordedAt), asc(decisionStatements.id));
  const points = await reader
    .select({
      statementId: decisionStatementPoints.statementId,
      ordinal: decisionStatementPoints.ordinal,
      claim: decisionStatementPoints.claim,
      isAccepted: decisionStatementPoints.isAccepted,
      answer: decisionStatementPoints.answer,
    })
    .from(decisionStatementPoints)
    .innerJoin(decisionStatements, eq(decisionStatements.id, decisionStatementPoints.statementId))
    .where(eq(decisionStatements.decisionId, decisionId))
    .orderBy(asc(decisionStatementPoints.ordinal));
  return rows.map((row) => ({ ...row, points: points.filter(({ statementId }) => statementId === row.id) }));
}

export type StatementRow = Awaited<ReturnType<typeof statementsOfDecision>>[number];
