import "server-only";
import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { caseClaims, decisionItems, decisionItemWorkers, decisions } from "@/db/schema";
import type { DecidedAddition } from "../additional-compensation";
import { sharesOf } from "../shares";

/**
 * What a decision in force orders to be added to a row, shared out as its annex prints it; null where none does. The
 * caller has asked the scope.
 */
export async function decidedAddition(reader: Reader, claimId: string): Promise<DecidedAddition | null> {
  const [item] = await reader
    .select({ itemId: decisionItems.id, number: decisions.number, amountFen: decisionItems.amountFen })
    .from(decisionItemWorkers)
    .innerJoin(decisionItems, eq(decisionItems.id, decisionItemWorkers.itemId))
    .innerJoin(decisions, eq(decisions.id, decisionItems.decisionId))
    .where(
      and(
        ...[eq(decisionItemWorkers.claimId, claimId), eq(decisionItems.measure, "additional_compensation")],
        ...[eq(decisions.state, "decided"), isNull(decisions.revokedOn), isNotAnnulled],
      ),
    )
    .orderBy(desc(decisions.decidedOn), desc(decisions.id))
    .limit(1);
  if (!item || item.amountFen === null) return null;
  const { itemId, number, amountFen } = item;
  const parts = await reader
    .select({ claimId: decisionItemWorkers.claimId, partFen: decisionItemWorkers.partFen })
    .from(decisionItemWorkers)
    .innerJoin(caseClaims, eq(caseClaims.id, decisionItemWorkers.claimId))
    .where(eq(decisionItemWorkers.itemId, itemId))
    .orderBy(asc(caseClaims.ordinal));
  const at = parts.findIndex((part) => part.claimId === claimId);
  return {
    ...{ itemId, number: number ?? "", amountFen, partFen: parts[at]?.partFen ?? 0 },
    partsFen: parts.reduce((so, { partFen }) => so + partFen, 0),
    shareFen: sharesOf(amountFen, parts)[at] ?? 0,
  };
}

const isNotAnnulled = sql`not exists (select 1 from enforcements e where e.decision_id = ${decisions.id}
  and (e.state = 'annulled' or e.end_ground = 'decision_annulled'))`;
