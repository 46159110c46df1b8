import "server-only";
import { eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { cases, documents, employers } from "@/db/schema";
import { officersOnPaper } from "@/lib/cases/queries/inspectors";
import { standsFor } from "@/lib/employers/queries/files-of";
import { statementMannerLabels } from "./labels";
import { personOnPaper } from "./person-paper-inputs";
import { postedMannerWords } from "./posted-labels";
import { noticesOfDecision } from "./queries/notices";
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
    noticeNumber: await noticeNumber(reader, { noticeId: await noticeSaidTo(reader, decision, statement) }),
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

const mannerOnPaper = (statement: StatementRow): string =>
  postedMannerWords(statement) ?? statementMannerLabels[statement.manner];

/** The notice that the party had before it when it spoke. */
async function noticeSaidTo(reader: Reader, { id, noticeId }: Decision, { postedOn, receivedOn }: StatementRow) {
  const saidOn = postedOn ?? receivedOn;
  const notices = await noticesOfDecision(reader, id);
  return notices.findLast(({ noticedOn }) => noticedOn <= saidOn)?.id ?? noticeId;
}

export async function noticeNumber(reader: Reader, { noticeId }: Pick<Decision, "noticeId">): Promise<string> {
  if (noticeId === null) throw new Error("a proceeding without a notice");
  const [notice] = await reader
    .select({ title: documents.title, number: documents.number })
    .from(documents)
    .where(eq(documents.id, noticeId));
  return notice?.number ?? notice?.title ?? "";
}
