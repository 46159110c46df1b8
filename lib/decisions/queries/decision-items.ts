import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { decisionItems } from "@/db/schema";

/** The measures of a proceeding in their order. The caller has asked its scope. */
export const itemsOfDecision = (reader: Reader, decisionId: string) =>
  reader
    .select()
    .from(decisionItems)
    .where(eq(decisionItems.decisionId, decisionId))
    .orderBy(asc(decisionItems.ordinal));

export type DecisionItem = Awaited<ReturnType<typeof itemsOfDecision>>[number];
