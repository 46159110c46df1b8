import { type Contents, isReasonCode, numberOf, type Reason } from "./content";
import { type Answers, reportFields } from "./fields";
import type { ReportField } from "./report-field";

/** True when a number has moved by more than so many per cent of what it was; from nothing any number has. */
export const passes = (before: number, after: number, thresholdPercent: number): boolean =>
  before === 0 ? after !== 0 : Math.abs(after - before) * 100 > before * thresholdPercent;

export type Change = {
  readonly field: ReportField;
  readonly before: number;
  readonly after: number;
  readonly reason: Reason | undefined;
};

/** The compared fields whose number has passed the threshold since the last report, each with its reason if any. */
export function changesIn(contents: Contents, before: Answers | null, thresholdPercent: number): readonly Change[] {
  if (before === null) return [];
  return reportFields.flatMap((field) => {
    const { answers, reasons } = contents[field.step];
    const [was, is] = [before[field.name] ?? "", answers[field.name] ?? ""];
    if (!field.compared || was === "" || is === "") return [];
    if (!passes(numberOf(was), numberOf(is), thresholdPercent)) return [];
    return [{ field, before: numberOf(was), after: numberOf(is), reason: reasons[field.name] }];
  });
}

export const isReasoned = ({ reason }: Pick<Change, "reason">): boolean =>
  reason !== undefined && isReasonCode(reason.code) && (reason.code !== "other" || reason.note !== "");

export type Doubt = "unexplained" | "contradictory";

/** What a reviewer should look at first: a change that nobody explained, or one whose reason points the other way. */
export function doubtOf({ before, after, reason }: Change): Doubt | null {
  if (reason === undefined || reason.code === "" || reason.code === "cannot_say") return "unexplained";
  if (reason.code === "growth" && after < before) return "contradictory";
  return reason.code === "decline" && after > before ? "contradictory" : null;
}
