import "server-only";
import { and, desc, eq, gt, notExists, or, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { accounts, listingOmissions, wageListings } from "@/db/schema";

/**
 * What was said of pay orders of a case on which nobody is proposed, newest first, and still holds: a proposal that was
 * made since has taken it back. The caller has asked the scope.
 */
export const omissionsOfCase = (reader: Reader, caseId: string) =>
  reader
    .select({
      ...{ orderId: listingOmissions.orderId, decisionId: listingOmissions.decisionId },
      ...{ ground: listingOmissions.ground, reason: listingOmissions.reason },
      ...{ saidBy: accounts.name, saidOn: listingOmissions.saidOn },
    })
    .from(listingOmissions)
    .innerJoin(accounts, eq(accounts.id, listingOmissions.saidBy))
    .where(and(eq(listingOmissions.caseId, caseId), notExists(proposedSince(reader))))
    .orderBy(desc(listingOmissions.saidOn), desc(listingOmissions.id));

const { saidOn } = listingOmissions;

/** Nobody says so while a proposal is under way: one of the same day that ended on it came before. */
const endedOn = sql`coalesce(${wageListings.withdrawnOn}, ${wageListings.decidedOn})`;

const proposedSince = (reader: Reader) =>
  reader
    .select({ one: sql`1` })
    .from(wageListings)
    .where(
      and(
        eq(wageListings.caseId, listingOmissions.caseId),
        or(
          gt(wageListings.proposedOn, saidOn),
          and(eq(wageListings.proposedOn, saidOn), sql`${endedOn} is distinct from ${saidOn}`),
        ),
        or(
          eq(wageListings.orderId, listingOmissions.orderId),
          eq(wageListings.decisionId, listingOmissions.decisionId),
        ),
      ),
    );

export type Omission = Awaited<ReturnType<typeof omissionsOfCase>>[number];

/** The one of a pay order; null where none was said. */
export const omissionOf = (omissions: readonly Omission[], payOrderId: string): Omission | null =>
  omissions.find(({ orderId, decisionId }) => (orderId ?? decisionId) === payOrderId) ?? null;
