import "server-only";
import { and, asc, eq, exists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Reader } from "@/db/client";
import { caseClaims, decisionItems, enforcements, orderItems } from "@/db/schema";

const base = alias(caseClaims, "base_claim");

/**
 * The performed accounts whose decision is on the finding of that row of the ledger, or of the row on which it rests as
 * additional compensation. The caller has asked the scope.
 */
export const performedOnClaim = (reader: Reader, claimId: string) =>
  reader
    .select()
    .from(enforcements)
    .where(and(eq(enforcements.state, "performed"), exists(ordersFindingOf(reader, claimId))))
    .orderBy(asc(enforcements.id));

const ordersFindingOf = (reader: Reader, claimId: string) =>
  reader
    .select({ one: sql`1` })
    .from(decisionItems)
    .innerJoin(orderItems, eq(orderItems.findingId, decisionItems.findingId))
    .innerJoin(caseClaims, eq(caseClaims.id, claimId))
    .leftJoin(base, eq(base.id, caseClaims.basedOnId))
    .where(
      and(
        eq(decisionItems.decisionId, enforcements.decisionId),
        sql`${orderItems.id} = coalesce(${caseClaims.orderItemId}, ${base.orderItemId})`,
      ),
    );
