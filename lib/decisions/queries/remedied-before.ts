import "server-only";
import { and, eq, inArray, ne, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { decisionItems, decisionItemWorkers, decisions, enforcements } from "@/db/schema";
import { isWhollyInForce } from "./in-force";

/** Whether the workers' rows behind a measure of a remedy are kept. */
export const hasRows = sql<boolean>`exists (select 1 from ${decisionItemWorkers}
  where ${decisionItemWorkers.itemId} = ${decisionItems.id})`;

/** What other remedies wholly in force order of these findings. The caller has asked the scope of the case. */
export const remediedBefore = (reader: Reader, decisionId: string, findingIds: readonly string[]) =>
  reader
    .select({
      findingId: decisionItems.findingId,
      violationCode: decisionItems.violationCode,
      sanctionAt: decisionItems.sanctionAt,
      hasRows,
    })
    .from(decisionItems)
    .innerJoin(decisions, eq(decisions.id, decisionItems.decisionId))
    .leftJoin(enforcements, eq(enforcements.decisionId, decisions.id))
    .where(
      and(
        ...[inArray(decisionItems.findingId, [...findingIds]), eq(decisions.kind, "remedy")],
        ...[isWhollyInForce, ne(decisions.id, decisionId)],
      ),
    );
