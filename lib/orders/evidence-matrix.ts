import type { ScanState } from "@/lib/attachments/labels";
import type { LegalDate } from "@/lib/kernel/clock";
import type { Violation } from "@/lib/violations/catalogue";
import { askedWhen, elementTitle } from "@/lib/violations/element-labels";
import { type ElementKey, elementsOf, isReckoned, mayBeReckoned } from "@/lib/violations/elements";

/** An exhibit in a cell of the grid. */
export type TiedExhibit = {
  readonly element: ElementKey;
  readonly id: string;
  readonly ordinal: number;
  readonly name: string;
  readonly fileId: string;
  readonly scanState: ScanState;
};

export type MatrixRow = {
  readonly element: ElementKey;
  readonly title: string;
  /** For which sanctions alone it is needed; empty where the violation itself asks for it. */
  readonly when: string;
  readonly exhibits: readonly TiedExhibit[];
  /** Day on which an order was found ignored, where that proves the element. */
  readonly defiedOn: LegalDate | null;
  /** How the element stands: by exhibits, by the orders on record, or by nothing. */
  readonly standing: "exhibits" | "reckoned" | "order_missing" | "empty";
};

/** The elements of an entry to which exhibits may be tied; none where the entry is no longer in the catalogue. */
export const tieableElements = (violation: Violation | null): readonly ElementKey[] =>
  violation === null ? [] : elementsOf(violation).flatMap(({ element }) => (isReckoned(element) ? [] : [element]));

/** The rows of a finding in the grid: each element of its entry with what proves it. */
export const matrixRows = (
  violation: Violation,
  ties: readonly TiedExhibit[],
  defiedOn: LegalDate | null,
): readonly MatrixRow[] =>
  elementsOf(violation).map((one) => {
    const exhibits = ties.filter(({ element }) => element === one.element);
    const reckonedOn = mayBeReckoned(one.element) ? defiedOn : null;
    return {
      element: one.element,
      title: elementTitle(violation, one),
      when: askedWhen(violation, one),
      exhibits,
      defiedOn: reckonedOn,
      standing: standingOf(one.element, exhibits.length, reckonedOn),
    };
  });

function standingOf(element: ElementKey, exhibits: number, defiedOn: LegalDate | null): MatrixRow["standing"] {
  if (exhibits > 0) return "exhibits";
  if (defiedOn !== null) return "reckoned";
  return isReckoned(element) ? "order_missing" : "empty";
}

/** How many cells are empty of all that exhibits must prove. */
export const emptyCells = (rows: readonly MatrixRow[]): number =>
  rows.filter(({ standing }) => standing === "empty").length;
