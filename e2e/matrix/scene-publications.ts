import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { decisions, employers, publications } from "@/db/schema";
import { bigrams } from "@/lib/kernel/bigrams";
import { ON } from "./day";

/** The case's decision as if it had been made public with that paper; in a scene that has ended, taken down. */
export async function publicationOf(decisionId: string, documentId: string, isEnded: boolean) {
  const [found] = await db()
    .select({ decision: decisions, employer: employers })
    .from(decisions)
    .innerJoin(employers, eq(employers.id, decisions.employerId))
    .where(eq(decisions.id, decisionId));
  if (!found) throw new Error("the decision is gone");
  const { caseId, organId, regionCode, employerId, proposedBy } = found.decision;
  const { name, creditCode } = found.employer;
  const party = { partyName: name, partyBigrams: bigrams(name), creditCode };
  const judged = { isPublic: true, judgedBy: proposedBy, judgedOn: ON, judgedBecause: "涉及人数较多。" };
  const text = { facts: ["拖欠工资。"], grounds: ["从轻。"], measures: ["罚款。"] };
  const end = { state: "taken_down", endedOn: ON, endGround: "entered_wrongly", endedBecause: "内容有误。" } as const;
  const [row] = await db()
    .insert(publications)
    .values({
      ...{ decisionId, caseId, organId, regionCode, employerId, number: "测人社监罚字〔2026〕9号", decidedOn: ON },
      ...{ ...party, ...judged, sourceId: documentId, documentId, text, textSha256: "", proposedBy },
      ...{ settledBy: proposedBy, settledOn: ON, publishedOn: ON, state: "published", ...(isEnded ? end : {}) },
    })
    .returning({ id: publications.id });
  return { publication: row?.id ?? "" };
}
