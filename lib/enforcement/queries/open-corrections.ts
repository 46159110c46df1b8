import "server-only";
import { eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { decisions, type enforcements } from "@/db/schema";
import { ordersCorrection } from "@/lib/decisions/outcomes";
import { itemsOfDecision } from "@/lib/decisions/queries/decision-items";

type Row = Pick<typeof enforcements.$inferSelect, "decisionId" | "state" | "correctedOn">;

/**
 * What the decision orders to be corrected and nobody has verified: the items of a remedy, what a penalty orders itself
 * (《行政处罚法》第二十八条第一款). Money does not show that it was.
 */
export async function openCorrections(reader: Reader, { decisionId, state, correctedOn }: Row): Promise<string[]> {
  if (state !== "due" || correctedOn !== null) return [];
  const [decision] = await reader
    .select({ kind: decisions.kind, correction: decisions.correction, text: decisions.correctionText })
    .from(decisions)
    .where(eq(decisions.id, decisionId));
  const items = await itemsOfDecision(reader, decisionId);
  return [
    ...items.filter(({ measure }) => measure === "order_correct").map(({ content }) => content),
    ...(decision && ordersCorrection(decision) ? [decision.text] : []),
  ];
}
