import "server-only";
import { and, inArray, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { decisionItems } from "@/db/schema";

export type Amounts = { readonly noticedFen: number; readonly decidedFen: number };

/** What a decision's fines were in the notice and in the decision, by decision. */
export async function amountsOf(decisionIds: readonly string[]): Promise<ReadonlyMap<string, Amounts>> {
  if (decisionIds.length === 0) return new Map();
  const rows = await db()
    .select({
      decisionId: decisionItems.decisionId,
      noticedFen: sql<string>`coalesce(sum(${decisionItems.noticedFen}), 0)`,
      decidedFen: sql<string>`coalesce(sum(${decisionItems.amountFen}), 0)`,
    })
    .from(decisionItems)
    .where(and(inArray(decisionItems.decisionId, [...decisionIds])))
    .groupBy(decisionItems.decisionId);
  return new Map(
    rows.map((row) => [row.decisionId, { noticedFen: Number(row.noticedFen), decidedFen: Number(row.decidedFen) }]),
  );
}
