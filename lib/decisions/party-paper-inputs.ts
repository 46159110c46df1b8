import "server-only";
import { eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { cases, documents, employers } from "@/db/schema";
import { officersOnPaper } from "@/lib/cases/queries/inspectors";
import { standsFor } from "@/lib/employers/queries/files-of";
import { proseDate } from "@/lib/kernel/clock";
import { statementMannerLabels } from "./labels";
import { personOnPaper } from "./person-paper-inputs";
import { type StatementRow, statementsOfDecision } from "./queries/statements";
import type { Decision } from "./scope";

/** The case and its party, as the inner forms of a proceeding name them. */
export async function caseAndParty(reader: Reader, decision: Decision) {
  const [row] = await reader
    .select({ caseNumber: cases.number, caseName: cases.title, unit: employers.name })
    .from(cases)
    .innerJoin(employers, standsFor(cases.employerId))
    .where(eq(cases.id, decision.caseId));
  if (!row) throw new Error("a decision without a case");
  const { unit, ...kase } = row;
  const person = await personOnPaper(reader, decision.personId);
  return { ...kase, party: person === undefined ? unit : `${person.name}（${unit}${person.post}）` };
}

/** 陈述申辩复核记录. */
export async function statementOnPaper(reader: Reader, decision: Decision, statementId: string) {
  const statement = (await statementsOfDecision(reader, decision.id)).find(({ id }) => id === statementId);
  if (!statement || statement.answeredOn === null) throw new Error("a statement without its proceeding or answer");
  return {
    ...(await caseAndParty(reader, decision)),
    noticeNumber: await noticeNumber(reader, decision),
    givenBy: statement.givenBy,
    manner: mannerOnPaper(statement),
    receivedOn: statement.receivedOn,
    points: statement.points.map(({ claim, isAccepted, answer }) => ({
      claim,
      isAccepted: isAccepted === true,
      answer: answer ?? "",
    })),
    inspectors: await officersOnPaper(reader, decision.caseId, statement.answeredOn),
    answeredOn: statement.answeredOn,
  };
}

const mannerOnPaper = ({ manner, postedOn }: Pick<StatementRow, "manner" | "postedOn">): string =>
  postedOn === null ? statementMannerLabels[manner] : `邮寄，${proseDate(postedOn)}交邮`;

export async function noticeNumber(reader: Reader, { noticeId }: Decision): Promise<string> {
  if (noticeId === null) throw new Error("a proceeding without a notice");
  const [notice] = await reader
    .select({ title: documents.title, number: documents.number })
    .from(documents)
    .where(eq(documents.id, noticeId));
  return notice?.number ?? notice?.title ?? "";
}
