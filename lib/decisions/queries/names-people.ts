import "server-only";
import type { Reader, Tx } from "@/db/client";
import type { decisions } from "@/db/schema";
import { namesRefusal } from "@/lib/cases/informants-told";
import { informantsOf } from "@/lib/cases/queries/informants-of-case";
import { noPenaltyOnPaper, penaltyOnPaper, remedyOnPaper } from "../decision-paper-inputs";
import { type SaidOnPaper, wordsOf } from "../said-on-paper";
import { workersOfDecision } from "./item-workers";
import { statementsOfDecision } from "./statements";

type Row = typeof decisions.$inferSelect;

/** What was answered to the party in the standing round, point by point, as its decision repeats it. */
export async function answersTo(reader: Reader, { id, round }: Pick<Row, "id" | "round">): Promise<readonly string[]> {
  const standing = (await statementsOfDecision(reader, id)).filter((statement) => statement.round === round);
  return standing.flatMap(({ points }) => points.map(({ answer }) => answer ?? ""));
}

/** What the annex of a remedy says of those who have not come forward: who complained is named as the claimant. */
export async function wordsOfWorkers(reader: Reader, decisionId: string): Promise<readonly string[]> {
  const rows = await workersOfDecision(reader, decisionId);
  return rows.filter(({ isClaimed }) => !isClaimed).flatMap(({ name, period, item }) => [name, period, item]);
}

const onPaper = { penalty: penaltyOnPaper, remedy: remedyOnPaper, no_penalty: noPenaltyOnPaper };

/** Whether the paper of this decision would tell an informant as it stands, so that nobody can decide it. */
export async function decisionNamesPeople(tx: Tx, decision: Row): Promise<boolean> {
  const informants = await informantsOf(tx, decision.caseId);
  if (informants.names.length === 0) return false;
  const paper: SaidOnPaper = await onPaper[decision.kind](tx, decision, informants);
  const annex = decision.kind === "remedy" ? await wordsOfWorkers(tx, decision.id) : [];
  const words = [...wordsOf(paper), ...(await answersTo(tx, decision)), ...annex];
  return namesRefusal(words, informants) !== null;
}
