import { moneyTaken, revokesLicence, takesMoney } from "./hearing-threshold";
import type { Measure } from "./lifecycle";

/** What an earlier notice said that one finding would cost. */
export type ToldBefore = {
  readonly findingId: string;
  readonly moneyFen: number;
  readonly revokesLicence: boolean;
  readonly at: Date;
};

/** An exhibit of a finding that is not what the party itself said, or that it ignored what was asked of it. */
export type NewFact = { readonly findingId: string; readonly addedAt: Date };

type Item = { readonly findingId: string; readonly measure: Measure; readonly amountFen: number | null };

/**
 * 《行政处罚法》第四十五条第二款: the findings that are to cost more than any notice ever said of them, though no exhibit
 * was added to them since. A finding of which no notice spoke is itself the new fact.
 */
export function raisedFindings(
  items: readonly Item[],
  told: readonly ToldBefore[],
  facts: readonly NewFact[],
): ReadonlySet<string> {
  const isRaised = (findingId: string): boolean => {
    const own = items.filter((item) => item.findingId === findingId);
    const exceeded = exceededBy(
      own,
      told.filter((notice) => notice.findingId === findingId),
    );
    return exceeded.some((notice) => !facts.some((fact) => fact.findingId === findingId && fact.addedAt > notice.at));
  };
  return new Set(
    items
      .filter((item) => takesMoney(item) || revokesLicence(item))
      .map(({ findingId }) => findingId)
      .filter(isRaised),
  );
}

/** The notices that a finding's measures go beyond: the highest in money, the last where none spoke of a licence. */
function exceededBy(own: readonly Item[], told: readonly ToldBefore[]): readonly ToldBefore[] {
  const highest = highestOf(told);
  const last = told.toSorted((a, b) => b.at.getTime() - a.at.getTime())[0];
  const isUntold = own.some(revokesLicence) && !told.some((notice) => notice.revokesLicence);
  return [
    ...(highest !== null && moneyTaken(own) > highest.moneyFen ? [highest] : []),
    ...(last !== undefined && isUntold ? [last] : []),
  ];
}

/** The highest sum that was told, by the last notice that told it. */
function highestOf(told: readonly ToldBefore[]): ToldBefore | null {
  const [highest] = told.toSorted((a, b) => b.moneyFen - a.moneyFen || b.at.getTime() - a.at.getTime());
  return highest ?? null;
}
