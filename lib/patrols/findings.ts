import { bare } from "@/lib/documents/prose";
import type { Topic } from "@/lib/kernel/topics";
import { type InspectionItemKey, inspectionItemKeys, provisionOf, questionOf } from "./inspection-items";
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
  const facts = findings.map(({ note }) => bare(note));
  return facts.map((fact, at) => `${facts.length > 1 ? `${at + 1}.` : ""}${fact}。`).join("\n");
}

/** The provisions that the findings point at, each once. */
export const articlesOf = (findings: readonly Pick<VisitFinding, "provision">[]): readonly string[] => [
  ...new Set(findings.flatMap(({ provision }) => (provision ? [provision.cited] : []))),
];

const topicOf: Readonly<Record<InspectionItemKey, Topic>> = {
  contract: "contract",
  wages: "wages",
  migrant: "wages",
  hours: "overtime",
  insurance: "social_insurance",
  special_hours: "overtime",
  dispatch: "dispatch",
  platform: "platform_work",
  protected: "female_or_juvenile",
};

/** What the findings are about, each topic once: that of the item to which the question belongs. */
export function topicsOf(findings: readonly Pick<VisitFinding, "questionKey">[]): readonly Topic[] {
  const items = inspectionItemKeys.filter((key) =>
    findings.some(({ questionKey }) => questionKey.startsWith(`${key}.`)),
  );
  return [...new Set(items.map((key) => topicOf[key]))];
}
