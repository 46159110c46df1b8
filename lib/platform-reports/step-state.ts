import type { Content } from "./content";
import { type ReportStep, reportSteps } from "./lifecycle";
import type { Problem } from "./problems";

export type StepState = "notStarted" | "underway" | "done" | "lacking";

/** How far a step is: nobody has saved it; whole; looked at and something is lacking; begun. */
export function stepState(
  step: ReportStep,
  { revision, content }: { revision: number; content: Content },
  problems: readonly Problem[],
): StepState {
  if (revision === 0) return "notStarted";
  if (!problems.some((problem) => problem.step === step)) return "done";
  return content.lacking === "" ? "underway" : "lacking";
}

const OWN = "/employer/platform-reports";

type Saved = {
  readonly id: string;
  readonly step: ReportStep;
  readonly revision: number;
  readonly isSettled: boolean;
};

/** Where a person goes on after saving a step: the same one while something is left to put right, else the next. */
export function pathAfter({ id, step, revision, isSettled }: Saved): string {
  const next = reportSteps[reportSteps.indexOf(step) + 1];
  if (!isSettled) return `${OWN}/${id}/steps/${step}?saved=${revision}`;
  return next === undefined ? `${OWN}/${id}/check` : `${OWN}/${id}/steps/${next}`;
}
