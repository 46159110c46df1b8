import "server-only";
import { desc, eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { accounts, listingOmissions } from "@/db/schema";

/** What was said of pay orders of a case on which nobody is proposed, newest first. The caller has asked the scope. */
export const omissionsOfCase = (reader: Reader, caseId: string) =>
  reader
    .select({
      ...{ orderId: listingOmissions.orderId, decisionId: listingOmissions.decisionId },
      ...{ ground: listingOmissions.ground, reason: listingOmissions.reason },
      ...{ saidBy: accounts.name, saidOn: listingOmissions.saidOn },
    })
    .from(listingOmissions)
    .innerJoin(accounts, eq(accounts.id, listingOmissions.saidBy))
    .where(eq(listingOmissions.caseId, caseId))
    .orderBy(desc(listingOmissions.saidOn), desc(listingOmissions.id));

export type Omission = Awaited<ReturnType<typeof omissionsOfCase>>[number];

/** The one of a pay order; null where none was said. */
export const omissionOf = (omissions: readonly Omission[], payOrderId: string): Omission | null =>
  omissions.find(({ orderId, decisionId }) => (orderId ?? decisionId) === payOrderId) ?? null;
