import "server-only";
import { and, asc, eq, ne, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { decisionItems, decisions, documents, enforcements, spotPenalties } from "@/db/schema";
import { servedOn } from "@/lib/orders/queries/served-on";
import { type DecisionOutcome, isPerformed } from "../outcomes";
import { isInForce } from "./in-force";
import { isFollowedUp } from "./spot-facts";

/** The proceedings of a case that were not taken back, each with its service. The caller has asked the case's scope. */
export async function decisionOutcomes(reader: Reader, caseId: string): Promise<DecisionOutcome[]> {
  const ofCase = and(eq(decisions.caseId, caseId), ne(decisions.state, "withdrawn"));
  const rows = await reader
    .select({
      id: decisions.id,
      kind: decisions.kind,
      correction: decisions.correction,
      state: decisions.state,
      number: sql<string | null>`coalesce(${documents.number}, ${decisions.number})`,
      documentId: sql<string | null>`coalesce(${decisions.revocationId}, ${decisions.documentId})`,
      isRevoked: sql<boolean>`${decisions.revokedOn} is not null`,
      account: enforcements.state,
      isInForce: sql<boolean>`coalesce(${isInForce}, false)`,
      isFollowedUp: sql<boolean>`${spotPenalties.decisionId} is null or (${isFollowedUp})`,
    })
    .from(decisions)
    .leftJoin(enforcements, eq(enforcements.decisionId, decisions.id))
    .leftJoin(spotPenalties, eq(spotPenalties.decisionId, decisions.id))
    .leftJoin(documents, eq(documents.id, decisions.revocationId))
    .where(ofCase)
    .orderBy(asc(decisions.proposedOn), asc(decisions.id));
  const items = await reader
    .select({ decisionId: decisionItems.decisionId, measure: decisionItems.measure })
    .from(decisionItems)
    .innerJoin(decisions, eq(decisions.id, decisionItems.decisionId))
    .where(ofCase);
  const outcomes: DecisionOutcome[] = [];
  for (const { documentId, account, correction, ...row } of rows) {
    const measures = items.filter(({ decisionId }) => decisionId === row.id).map(({ measure }) => measure);
    outcomes.push({
      ...row,
      servedOn: documentId === null ? null : await servedOn(reader, documentId),
      isPerformed: isPerformed(
        { ...row, correction, measures },
        row.isRevoked || (account !== null && account !== "due"),
      ),
    });
  }
  return outcomes;
}
