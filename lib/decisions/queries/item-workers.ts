import "server-only";
import { asc, eq, isNotNull } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { caseClaims, decisionItems, decisionItemWorkers } from "@/db/schema";

/** The rows of the ledger that a proceeding's measures were reckoned from. The caller has asked its scope. */
export const workersOfDecision = (reader: Reader, decisionId: string) =>
  reader
    .select({
      itemId: decisionItemWorkers.itemId,
      partFen: decisionItemWorkers.partFen,
      ordinal: caseClaims.ordinal,
      /** True of a row that a complaint named: who stands there has come forward. */
      isClaimed: isNotNull(caseClaims.claimLineId).mapWith(Boolean),
      workerKey: caseClaims.workerKey,
      name: caseClaims.workerName,
      sealed: caseClaims.personIdSealed,
      period: caseClaims.period,
      item: caseClaims.item,
    })
    .from(decisionItemWorkers)
    .innerJoin(decisionItems, eq(decisionItems.id, decisionItemWorkers.itemId))
    .innerJoin(caseClaims, eq(caseClaims.id, decisionItemWorkers.claimId))
    .where(eq(decisionItems.decisionId, decisionId))
    .orderBy(asc(decisionItems.ordinal), asc(caseClaims.ordinal));

export type ItemWorker = Awaited<ReturnType<typeof workersOfDecision>>[number];
