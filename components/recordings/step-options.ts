import { recordingStepLabels } from "@/lib/recordings/labels";
import type { RecordedStep } from "@/lib/recordings/queries/recording-desk";

/** A step in one line: what, on which day, with whom or about what. */
export const stepWords = ({ step, on, words }: RecordedStep): string =>
  `${recordingStepLabels[step]}（${on}${words ? `，${words}` : ""}）`;

/** Steps as choices of a field. */
export const stepOptions = (steps: readonly RecordedStep[]) =>
  steps.map((step) => ({ value: step.id, label: stepWords(step) }));

/** What of the entries on a case's steps still counts, as choices of a field. */
export const entryOptions = (steps: readonly RecordedStep[]) =>
  steps.flatMap((step) =>
    step.entries
      .filter(({ struckOn }) => struckOn === null)
      .map(({ id, span, missingBecause }) => ({ value: id, label: `${stepWords(step)}：${span ?? missingBecause}` })),
  );
