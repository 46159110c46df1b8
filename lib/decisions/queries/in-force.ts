import "server-only";
import { and, eq, isNotNull, isNull, ne, not, or, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Reader } from "@/db/client";
import { contests, decisions, enforcements } from "@/db/schema";
import { isPartlyFallen } from "@/lib/orders/queries/paper-standing";

type Decided = Readonly<Record<"id" | "revokedOn" | "documentId", AnyPgColumn>>;

/** No contest of its paper annulled it: what a decision without an account falls by. */
const uncontested = ({ documentId }: Decided) =>
  sql`not exists (select 1 from ${contests} where ${contests.documentId} = ${documentId}
  and ${contests.result} in ('annulled', 'voided'))`;

/**
 * Decisions that no reconsideration, no suit and not the organ itself has taken away; the query joins their account,
 * where there is one.
 */
export const isInForce = and(
  eq(decisions.state, "decided"),
  isNull(decisions.revokedOn),
  or(isNull(enforcements.state), ne(enforcements.state, "annulled")),
  sql`${enforcements.endGround} is distinct from 'decision_annulled'`,
  uncontested(decisions),
);

/** The same, of those of which no part was annulled. */
export const isWhollyInForce = and(isInForce, not(isPartlyFallen(sql`${decisions.id}`, sql`${decisions.documentId}`)));

/** `isInForce` of decisions, by whatever name the query reads them, whose account it does not join. */
export const stands = (of: Decided) =>
  and(
    isNull(of.revokedOn),
    sql`not exists (select 1 from ${enforcements} where ${enforcements.decisionId} = ${of.id}
    and (${enforcements.state} = 'annulled' or ${enforcements.endGround} = 'decision_annulled'))`,
    uncontested(of),
  );

export const standsAlone = stands(decisions);

/** Of the decisions that were served those that a review, a suit or the organ itself has taken away. */
export const fallenDecisions = (reader: Reader) =>
  reader
    .select({ id: decisions.id })
    .from(decisions)
    .innerJoin(enforcements, eq(enforcements.decisionId, decisions.id))
    .where(
      or(
        eq(enforcements.state, "annulled"),
        eq(enforcements.endGround, "decision_annulled"),
        isNotNull(decisions.revokedOn),
      ),
    );
