import "server-only";
import { and, eq, exists, gte, ne, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { contests, decisionItems, decisions, enforcementReviews, enforcements } from "@/db/schema";
import { stands } from "./in-force";

const own = alias(decisionItems, "own");
const again = alias(decisionItems, "again");
const other = alias(decisions, "other");

/** The first day on which the organ, a review or a contest left nothing of the decision that the query reads. */
const fellOn = sql`coalesce(least(${decisions.revokedOn},
  (select min(r.concluded_on) from ${enforcementReviews} r join ${enforcements} e on e.id = r.enforcement_id
    where e.decision_id = ${decisions.id} and r.result in ('annulled', 'voided')),
  (select min(c.concluded_on) from ${contests} c
    where c.document_id = ${decisions.documentId} and c.result in ('annulled', 'voided'))), ${decisions.decidedOn})`;

/** A remedy stands beside what penalises or spares the same finding, a person beside the unit. */
const isInItsPlace = and(
  sql`${other.personId} is not distinct from ${decisions.personId}`,
  sql`(${other.kind} = 'remedy') = (${decisions.kind} = 'remedy')`,
  gte(other.decidedOn, fellOn),
);

/**
 * Decisions in whose place, since they fell, another one in force of the case was made against the same party on one of
 * their findings; the query reads them. What stood beside them all along was not made anew.
 */
export const isDecidedAnew = (): SQL =>
  exists(
    db()
      .select({ one: sql`1` })
      .from(own)
      .innerJoin(again, and(eq(again.findingId, own.findingId), ne(again.decisionId, own.decisionId)))
      .innerJoin(other, eq(other.id, again.decisionId))
      .where(
        and(
          ...[eq(own.decisionId, decisions.id), eq(other.caseId, decisions.caseId), eq(other.state, "decided")],
          ...[isInItsPlace, stands(other)],
        ),
      ),
  );
