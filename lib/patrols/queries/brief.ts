import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { accounts, patrolBriefOpenings } from "@/db/schema";

/** Who opened the brief of a visit, and when first. */
export const briefOpenings = (reader: Reader, visitId: string) =>
  reader
    .select({
      accountId: patrolBriefOpenings.accountId,
      name: accounts.name,
      openedAt: patrolBriefOpenings.openedAt,
    })
    .from(patrolBriefOpenings)
    .innerJoin(accounts, eq(accounts.id, patrolBriefOpenings.accountId))
    .where(eq(patrolBriefOpenings.visitId, visitId));

/** Whether one of the visit's two inspectors has opened its brief. */
export async function isBriefed(visit: { id: string; leadId: string; secondId: string }, reader: Reader = db()) {
  const [row] = await reader
    .select({ accountId: patrolBriefOpenings.accountId })
    .from(patrolBriefOpenings)
    .where(
      and(
        eq(patrolBriefOpenings.visitId, visit.id),
        inArray(patrolBriefOpenings.accountId, [visit.leadId, visit.secondId]),
      ),
    )
    .limit(1);
  return row !== undefined;
}
