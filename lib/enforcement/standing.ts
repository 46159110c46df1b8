import { changingResults, type Debt, type DecidedDebt, decidedDebts, type ReviewResult } from "./lifecycle";
import type { ReviewFault } from "./review-labels";

/** Fen of each debt that a decision names. */
export type Sums = Readonly<Record<DecidedDebt, number>>;

type Columns = {
  readonly decidedFineFen: number;
  readonly decidedConfiscationFen: number;
  readonly decidedOrderedFen: number;
};

/** What was decided, whatever has become of it. */
export const decidedSums = (row: Columns): Sums => ({
  fine: row.decidedFineFen,
  confiscation: row.decidedConfiscationFen,
  ordered: row.decidedOrderedFen,
});

/** What came in to the treasury goes back where it is not owed; what reached workers was never the organ's. */
export const returnedDebts = ["fine", "surcharge", "confiscation"] as const satisfies readonly Debt[];

export const returnFen = (paid: Readonly<Record<Debt, number>>): number =>
  returnedDebts.reduce((so, debt) => so + paid[debt], 0);

type Paid = {
  readonly isFallen: boolean;
  readonly balance: {
    readonly due: Readonly<Record<Debt, number>>;
    readonly paid: Readonly<Record<Debt, number>>;
    readonly refundedFen: number;
  };
};

/**
 * What came in to the treasury beyond what the decision still asks for, and did not go back yet: of a decision of which
 * nothing is left, all of it. What is owed of another debt is kept.
 */
export const toReturnFen = ({ isFallen, balance }: Paid): number =>
  Math.max(0, returnFen(balance.paid) - (isFallen ? 0 : returnFen(balance.due)) - balance.refundedFen);

type Fen = Readonly<Record<Debt, number>>;

/**
 * What is left of each payment once the money that went back is taken off: of what was too much first, then, where the
 * decision asks for more again, of the debts in their order.
 */
export function keptOf({ due, paid, refundedFen }: { due: Fen; paid: Fen; refundedFen: number }): Fen {
  const kept = { ...paid };
  let back = refundedFen;
  const takeOff = (debt: Debt, most: number) => {
    const fen = Math.min(back, Math.max(0, most));
    kept[debt] -= fen;
    back -= fen;
  };
  for (const debt of returnedDebts) takeOff(debt, kept[debt] - due[debt]);
  for (const debt of returnedDebts) takeOff(debt, kept[debt]);
  return kept;
}

/** What a result leaves of each debt, as entered; null where nothing was. */
export type Left = Readonly<Record<DecidedDebt, number | null>>;

/** The fields in which what is left is entered. */
export const leftFields = { fine: "leftFine", confiscation: "leftConfiscation", ordered: "leftOrdered" } as const;

export type LeftFault = {
  readonly field: string;
  readonly fault: Extract<ReviewFault, "left_missing" | "left_above_decided">;
  readonly decidedFen: number;
};

/** What stands against an entry: of each sum that was decided something is said, and never more than was decided. */
export const leftFaults = (result: ReviewResult, left: Left, decided: Sums): LeftFault[] =>
  changingResults.includes(result) ? decidedDebts.flatMap((debt) => faultOf(debt, left[debt], decided[debt])) : [];

function faultOf(debt: DecidedDebt, left: number | null, decidedFen: number): LeftFault[] {
  const field = leftFields[debt];
  if (left === null) return decidedFen === 0 ? [] : [{ field, fault: "left_missing", decidedFen }];
  return left > decidedFen ? [{ field, fault: "left_above_decided", decidedFen }] : [];
}

/** What is left of each debt; null when the result leaves the sums as they stood. */
export const standingAfter = (result: ReviewResult, { fine, confiscation, ordered }: Left): Sums | null =>
  changingResults.includes(result) ? { fine: fine ?? 0, confiscation: confiscation ?? 0, ordered: ordered ?? 0 } : null;
