import { moneyTaken, revokesLicence, takesMoney } from "./hearing-threshold";
import type { Measure } from "./lifecycle";

/** What an earlier notice said that one act would cost. */
export type ToldBefore = {
  readonly noticeId: string;
  /** The finding of which it spoke. */
  readonly toldOf: string;
  /** The findings of today that are about this act. */
  readonly findingIds: readonly string[];
  readonly moneyFen: number;
  readonly revokesLicence: boolean;
  readonly at: Date;
};

/** An exhibit of a finding that is not what the party itself said, or that it ignored what was asked of it. */
export type NewFact = { readonly findingId: string; readonly addedAt: Date };

type Item = { readonly findingId: string; readonly measure: Measure; readonly amountFen: number | null };

/**
 * 《行政处罚法》第四十五条第二款: the findings that are to cost more than any notice ever said, though no exhibit was added
 * since: said of the finding itself, or of its act, whose findings are weighed together, so that an act costs no more
 * for being recorded anew or in parts. An act of which no notice spoke is itself the new fact.
 */
export function raisedFindings(
  items: readonly Item[],
  told: readonly ToldBefore[],
  facts: readonly NewFact[],
): ReadonlySet<string> {
  const exceeds = ({ findingIds, told: notices }: Matter): boolean => {
    const own = items.filter((item) => findingIds.has(item.findingId));
    return exceededBy(own, noticesOf(notices)).some(
      (notice) => !facts.some((fact) => findingIds.has(fact.findingId) && fact.addedAt > notice.at),
    );
  };
  const itself = (findingId: string): Matter => ({
    findingIds: new Set([findingId]),
    told: told.filter(({ toldOf }) => toldOf === findingId),
  });
  const isRaised = (findingId: string) => exceeds(itself(findingId)) || exceeds(matterOf(findingId, told));
  return new Set(
    items
      .filter((item) => takesMoney(item) || revokesLicence(item))
      .map(({ findingId }) => findingId)
      .filter(isRaised),
  );
}

type Matter = { readonly findingIds: ReadonlySet<string>; readonly told: readonly ToldBefore[] };

/** A finding with those that share an act with it, and what was told of any of them. */
function matterOf(findingId: string, told: readonly ToldBefore[]): Matter {
  const findingIds = new Set([findingId]);
  const shares = (one: ToldBefore) => one.findingIds.some((id) => findingIds.has(id));
  for (let size = 0; size !== findingIds.size; ) {
    size = findingIds.size;
    for (const id of told.filter(shares).flatMap((one) => one.findingIds)) findingIds.add(id);
  }
  return { findingIds, told: told.filter(shares) };
}

type Notice = Pick<ToldBefore, "moneyFen" | "revokesLicence" | "at">;

/** What each notice said, of all its acts together. */
function noticesOf(told: readonly ToldBefore[]): readonly Notice[] {
  const notices = new Map<string, Notice>();
  for (const { noticeId, moneyFen, revokesLicence: revokes, at } of told) {
    const sum = notices.get(noticeId);
    const revokesAny = revokes || (sum?.revokesLicence ?? false);
    notices.set(noticeId, { moneyFen: moneyFen + (sum?.moneyFen ?? 0), revokesLicence: revokesAny, at });
  }
  return [...notices.values()];
}

/** The notices that a finding's measures go beyond: the highest in money, the last where none spoke of a licence. */
function exceededBy(own: readonly Item[], told: readonly Notice[]): readonly Notice[] {
  const highest = highestOf(told);
  const last = told.toSorted((a, b) => b.at.getTime() - a.at.getTime())[0];
  const isUntold = own.some(revokesLicence) && !told.some((notice) => notice.revokesLicence);
  return [
    ...(highest !== null && moneyTaken(own) > highest.moneyFen ? [highest] : []),
    ...(last !== undefined && isUntold ? [last] : []),
  ];
}

/** The highest sum that was told, by the last notice that told it. */
function highestOf(told: readonly Notice[]): Notice | null {
  const [highest] = told.toSorted((a, b) => b.moneyFen - a.moneyFen || b.at.getTime() - a.at.getTime());
  return highest ?? null;
}
