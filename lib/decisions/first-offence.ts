import type { LegalDate } from "@/lib/kernel/clock";
import { guard } from "@/lib/kernel/guard";
import type { NoPenaltyGround } from "./lifecycle";

/** An earlier decision in force on an act of the same employer. */
export type EarlierAct = {
  readonly decisionId: string;
  readonly number: string;
  readonly decidedOn: LegalDate;
  readonly violationCode: string;
  /** Within the actor's region: its number may be named. */
  readonly isSeen: boolean;
};

/** Grounds of not punishing by which no violation is held against the party. */
export const holdsNothing: readonly (NoPenaltyGround | null)[] = ["facts_not_established", "no_fault"];

/**
 * The earlier decisions on the same kind of act since the day that the region's own number gives. Without a number
 * each counts: 《行政处罚法》第三十三条第一款 says 初次 and names no period.
 */
export const offencesBefore = <Act extends EarlierAct>(
  violationCode: string,
  earlier: readonly Act[],
  since: LegalDate | null,
): readonly Act[] =>
  earlier.filter((act) => act.violationCode === violationCode && (since === null || act.decidedOn >= since));

/** 《行政处罚法》第三十三条第一款: what was decided before is no first offence. */
export const firstOffenceRefusal = guard(
  "decisions.first_offence",
  (earlier: readonly EarlierAct[]): "first_offence_repeated" | null =>
    earlier.length === 0 ? null : "first_offence_repeated",
);

/** `测监罚〔2026〕1号（2026-06-01）、其他地区1件`: the decisions as a sentence names them. */
export function offenceNumbers(earlier: readonly Omit<EarlierAct, "violationCode">[]): string {
  const seen = earlier.flatMap(({ isSeen, number, decidedOn }) => (isSeen ? [`${number}（${decidedOn}）`] : []));
  const others = new Set(earlier.flatMap(({ isSeen, decisionId }) => (isSeen ? [] : [decisionId]))).size;
  return [...new Set(seen), ...(others === 0 ? [] : [`其他地区${others}件`])].join("、");
}
