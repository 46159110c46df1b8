import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { penaltyEntry } from "@/db/factories/decisions";
import { cases, decisionItems, decisions } from "@/db/schema";
import { basisOnPaper } from "@/lib/decisions/labels";
import { ON } from "./day";

/** A proposed penalty in the case, as it would stand had the case been concluded. */
export async function decisionOf(caseId: string, findingId: string, proposedBy: string) {
  const [kase] = await db().select().from(cases).where(eq(cases.id, caseId));
  if (!kase) throw new Error("the case is gone");
  const { partySaid, opinion, kind } = penaltyEntry({ id: caseId, findingId });
  const { organId, regionCode, employerId } = kase;
  const [row] = await db()
    .insert(decisions)
    .values({ caseId, organId, regionCode, employerId, kind, partySaid, opinion, proposedBy, proposedOn: ON })
    .returning({ id: decisions.id });
  const decisionId = row?.id ?? "";
  await db()
    .insert(decisionItems)
    .values({
      ...{ decisionId, ordinal: 1, findingId, violationCode: "LDJC-30-3", measure: "fine", sanctionAt: 1, actOn: ON },
      ...{ amountFen: 300_000, leastFen: 200_000, mostFen: 2_000_000, basis: basisOnPaper("LDJC-30-3") },
      content: "初次违法，从轻处罚。",
    });
  return { decision: decisionId };
}
