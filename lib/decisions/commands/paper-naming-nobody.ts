import "server-only";
import { assertNamesNobody } from "@/lib/cases/commands/assert-names-nobody";
import type { Context } from "@/lib/workflow/context";
import { statementsOfDecision } from "../queries/statements";

/** What the organ says in a paper to the party; what the party said itself is repeated there as it said it. */
export type SaidOnPaper = {
  readonly facts: readonly string[];
  readonly evidence: readonly string[];
  readonly articlesBroken?: readonly string[];
  readonly measures?: readonly string[];
  readonly correction?: readonly string[];
  readonly reason?: string;
  readonly reasons?: readonly string[];
  readonly education?: string;
};

/**
 * The same paper, where nothing that the organ says in it, nor `beside` it, tells one of the case's informants. Throws
 * `refused` (paper_names_people) where it does.
 */
export async function paperNamingNobody<Paper extends SaidOnPaper>(
  ctx: Context,
  caseId: string,
  paper: Paper,
  beside: readonly string[] = [],
): Promise<Paper> {
  await assertNamesNobody(ctx, caseId, [...wordsOf(paper), ...beside]);
  return paper;
}

const wordsOf = ({ reason = "", education = "", ...paper }: SaidOnPaper): readonly string[] => [
  ...[...paper.facts, ...paper.evidence, ...(paper.articlesBroken ?? []), ...(paper.measures ?? [])],
  ...[...(paper.correction ?? []), ...(paper.reasons ?? []), reason, education],
];

/** What was answered to the party, point by point, as its decision repeats it. */
export const answersTo = async (ctx: Context, decisionId: string): Promise<readonly string[]> =>
  (await statementsOfDecision(ctx.db, decisionId)).flatMap(({ points }) => points.map(({ answer }) => answer ?? ""));
