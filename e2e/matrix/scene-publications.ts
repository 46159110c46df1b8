import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { decisions, documents, employers, majorLists, majorViolations, publications } from "@/db/schema";
import { bigrams } from "@/lib/kernel/bigrams";
import { newId } from "@/lib/kernel/ids";
import { ON } from "./day";

const text = { facts: ["拖欠工资。"], grounds: ["从轻。"], measures: ["罚款。"] };

/** A paper of the case that says what a penalty says. */
async function paperOf(documentId: string, party: { name: string; creditCode: string | undefined }): Promise<string> {
  const [paper] = await db().select().from(documents).where(eq(documents.id, documentId));
  if (!paper) throw new Error("the paper is gone");
  const { facts, measures } = text;
  const input = { party, facts, measures, articlesBroken: [], basis: [], reason: "从轻。" };
  const own = { id: newId(), number: null, verifyCode: newId(), paperKey: "published-decision", input };
  await db()
    .insert(documents)
    .values({ ...paper, ...own });
  return own.id;
}

/** The case's decision as if it had been made public; in a scene that has ended, taken down. */
export async function publicationOf(decisionId: string, orderPaper: string, isEnded: boolean) {
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
  const documentId = await paperOf(orderPaper, { name, creditCode: creditCode ?? undefined });
  const end = {
    state: "taken_down",
    endedOn: ON,
    endGround: "credit_repaired",
    endedBecause: "信用已经修复。",
  } as const;
  const [row] = await db()
    .insert(publications)
    .values({
      ...{ decisionId, caseId, organId, regionCode, employerId, number: "测人社监罚字〔2026〕9号", decidedOn: ON },
      ...{ ...party, ...judged, sourceId: documentId, documentId, text, textSha256: "", proposedBy },
      ...{ settledBy: proposedBy, settledOn: ON, publishedOn: ON, state: "published", ...(isEnded ? end : {}) },
    })
    .returning({ id: publications.id });
  const major = await majorOf({ ...found.decision, partyName: name, creditCode, documentId }, isEnded);
  return { publication: row?.id ?? "", ...major };
}

type Listed = typeof decisions.$inferSelect & { readonly partyName: string; readonly creditCode: string | null };

/** The same decision on the list of its quarter; in a scene that has ended, taken off it. */
async function majorOf({ id: decisionId, ...decision }: Listed, isEnded: boolean) {
  const { caseId, organId, regionCode, employerId, proposedBy, partyName, creditCode, documentId } = decision;
  const quarter = isEnded ? "2026Q3" : "2026Q4";
  const end = { state: "removed", removedOn: ON, removedBecause: "决定已被撤销。" } as const;
  const [entry] = await db()
    .insert(majorViolations)
    .values({
      ...{ decisionId, caseId, organId, regionCode, employerId, quarter, partyName, creditCode, kind: "wages" },
      ...{ reason: "数额较大。", judgedBy: proposedBy, judgedOn: ON, number: "测人社监罚字〔2026〕9号", decidedOn: ON },
      ...{ address: "", representative: "", facts: "拖欠工资。", handling: "罚款。", publishedOn: ON },
      ...{ publishedBy: proposedBy, state: "published", ...(isEnded ? end : {}) },
    })
    .returning({ id: majorViolations.id });
  const [list] = await db()
    .insert(majorLists)
    .values({ organId, regionCode, quarter, ordinal: 1, documentId, publishedOn: ON, publishedBy: proposedBy })
    .returning({ id: majorLists.id });
  return { major: entry?.id ?? "", majorList: list?.id ?? "" };
}
