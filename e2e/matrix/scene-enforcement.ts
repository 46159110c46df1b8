import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { decisions, enforcements } from "@/db/schema";
import { ON } from "./day";

/** The account of the case's decision, as if it had been made and served; in a scene that has ended, annulled. */
export async function enforcementOf(decisionId: string, isEnded: boolean) {
  const [decision] = await db().select().from(decisions).where(eq(decisions.id, decisionId));
  if (!decision) throw new Error("the decision is gone");
  const { caseId, organId, regionCode, employerId } = decision;
  const fine = { decidedFineFen: 300_000, fineFen: 300_000, decidedConfiscationFen: 0, confiscationFen: 0 };
  const sums = { ...fine, decidedOrderedFen: 0, orderedFen: 0 };
  const days = { servedOn: ON, payBy: "2026-12-01", openedOn: ON };
  const [row] = await db()
    .insert(enforcements)
    .values({
      ...{ decisionId, caseId, organId, regionCode, employerId, number: "测人社监罚字〔2026〕9号" },
      ...{ ...sums, ...days, isSurcharged: true, ...(isEnded ? { state: "annulled" as const } : {}) },
    })
    .returning({ id: enforcements.id });
  return { enforcement: row?.id ?? "" };
}
