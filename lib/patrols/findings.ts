import { provisionOf, questionOf } from "./inspection-items";
import type { Verdict } from "./lifecycle";

type Answered = {
  readonly questionKey: string;
  readonly statement: string;
  readonly verdict: Verdict;
  readonly note: string;
};

/** The answers 否: what the visit found, each with the entry of the catalogue that it points at. */
export const findingsIn = <Answer extends Answered>(answers: readonly Answer[]) =>
  answers
    .filter(({ verdict }) => verdict === "no")
    .map((answer) => {
      const question = questionOf(answer.questionKey);
      return { ...answer, provision: question && provisionOf(question) };
    });

export type VisitFinding = ReturnType<typeof findingsIn<Answered>>[number];

/** The facts of the findings, numbered where there are several. */
export function factsOf(findings: readonly Pick<VisitFinding, "note">[]): string {
  const facts = findings.map(({ note }) => note.replace(/[。；;.]+$/, ""));
  return facts.map((fact, at) => `${facts.length > 1 ? `${at + 1}.` : ""}${fact}。`).join("\n");
}

/** The provisions that the findings point at, each once. */
export const articlesOf = (findings: readonly Pick<VisitFinding, "provision">[]): readonly string[] => [
  ...new Set(findings.flatMap(({ provision }) => (provision ? [provision.cited] : []))),
];
