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

export const wordsOf = ({ reason = "", education = "", ...paper }: SaidOnPaper): readonly string[] => [
  ...[...paper.facts, ...paper.evidence, ...(paper.articlesBroken ?? []), ...(paper.measures ?? [])],
  ...[...(paper.correction ?? []), ...(paper.reasons ?? []), reason, education],
];
