import type { DecisionKind, Measure } from "./lifecycle";

type Item = { readonly measure: Measure; readonly amountFen: number | null };

/**
 * Whether the party must be told that it may ask for a hearing (《行政处罚法》第六十三条). 较大数额 is a region's own
 * number; where none is known, every fine and every confiscation counts.
 */
export const isHearingDue = (kind: DecisionKind, items: readonly Item[]): boolean =>
  kind === "penalty" && items.some(({ measure }) => measure === "fine" || measure === "confiscation");
