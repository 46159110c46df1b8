import { findingOnPaper } from "@/lib/orders/labels";
import { violationOf } from "@/lib/violations/catalogue";
import { elementTitle } from "@/lib/violations/element-labels";
import { type ElementKey, elementsOf } from "@/lib/violations/elements";
import type { DrawnElement, FactPiece, ListedExhibit } from "./fact-draft";
import { ignoredOnPaper } from "./labels";
import { type IgnoredAct, type MeasureOption, namesIgnored, restsOn } from "./measures";

type Ground = Parameters<typeof findingOnPaper>[0] & {
  readonly id: string;
  readonly ordinal: number;
  readonly violationCode: string;
  readonly ignored: readonly IgnoredAct[];
  readonly ties: readonly { readonly element: ElementKey; readonly ordinal: number }[];
  readonly exhibits: readonly ListedExhibit[];
};

type Chosen = Pick<MeasureOption, "violationCode" | "sanctionAt" | "gaps">;

/** What a measure makes its papers say of the finding that it rests on, from the finding's row of the grid. */
export function factPiece({ violationCode, sanctionAt, gaps }: Chosen, ground: Ground): FactPiece {
  const resting = namesIgnored(violationCode, sanctionAt) ? restsOn(violationCode, ground.ignored) : [];
  return {
    findingId: ground.id,
    ordinal: ground.ordinal,
    lead: leadOf(ground),
    elements: drawnElements(ground, gaps),
    ignored: resting.map(ignoredOnPaper),
    exhibits: ground.exhibits,
  };
}

/** `经查，你单位…`: a finding as the facts of a decision begin. */
export const leadOf = (finding: Parameters<typeof findingOnPaper>[0]): string => {
  const found = findingOnPaper(finding);
  return found.startsWith("经查") ? found : `经查，${found}`;
};

/** The elements that an exhibit proves, and those that the measure asks for and none does. */
function drawnElements(ground: Ground, gaps: readonly ElementKey[]): DrawnElement[] {
  const violation = violationOf(ground.violationCode);
  if (violation === null) return [];
  return elementsOf(violation).flatMap((one) => {
    const numbers = ground.ties.flatMap(({ element, ordinal }) => (element === one.element ? [ordinal] : []));
    if (numbers.length === 0 && !gaps.includes(one.element)) return [];
    return [{ element: one.element, title: elementTitle(violation, one), numbers }];
  });
}
