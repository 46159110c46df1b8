import type { Outcome } from "./checks";
import type { Result } from "./file-facts";
import { type ItemCode, isJudged, isVeto, itemCodes, type MarkVerdict, type VetoCode } from "./items";

export const TOTAL = 100;

/** A region's points by item; an item without any is none of its standard. */
export type Weights = Readonly<Partial<Record<ItemCode, number>>>;

/** What an item comes to; `open` is a judged one that nobody has judged. */
export type ItemResult = Result | "open";

export type ScoredItem = {
  readonly code: ItemCode;
  readonly points: number;
  readonly result: ItemResult;
  /** What fails it by its place, from 1. */
  readonly at: readonly number[];
};

export type Score = {
  readonly items: readonly ScoredItem[];
  readonly vetoes: readonly VetoCode[];
  /** Out of a thousand; null where no item counts. Never rounded up. */
  readonly tenths: number | null;
  readonly points: Readonly<Record<ItemResult, number>>;
};

type Judgements = Readonly<Partial<Record<ItemCode, MarkVerdict>>>;

/**
 * A file's score by a standard: what is not applicable and what nobody has judged yet is left out, and the rest scaled
 * to a hundred.
 */
export function scoreOf(weights: Weights, outcomes: ReadonlyMap<ItemCode, Outcome>, judgements: Judgements): Score {
  const items = itemCodes.map((code): ScoredItem => {
    const outcome = isJudged(code) ? judged(judgements[code]) : outcomes.get(code);
    return { code, points: weights[code] ?? 0, ...(outcome ?? { result: "not_applicable", at: [] }) };
  });
  const sum = (result: ItemResult) =>
    items.reduce((points, item) => points + (item.result === result ? item.points : 0), 0);
  const points = {
    ...{ passed: sum("passed"), failed: sum("failed") },
    ...{ not_applicable: sum("not_applicable"), open: sum("open") },
  };
  const counting = points.passed + points.failed;
  return {
    items,
    vetoes: items.flatMap(({ code, result }) => (result === "failed" && isVeto(code) ? [code] : [])),
    tenths: counting === 0 ? null : Math.floor((points.passed * TOTAL * 10) / counting),
    points,
  };
}

/** What wins back the most points: the failed items of the standard by what they cost, the dearest first. */
export const repairsOf = ({ items }: Score, most: number): readonly ScoredItem[] =>
  items
    .filter(({ result, points }) => result === "failed" && points > 0)
    .toSorted((one, other) => other.points - one.points)
    .slice(0, most);

const results: Readonly<Record<MarkVerdict, Result>> = {
  met: "passed",
  not_met: "failed",
  not_applicable: "not_applicable",
};

const judged = (verdict: MarkVerdict | undefined): Omit<ScoredItem, "code" | "points"> => ({
  result: verdict === undefined ? "open" : results[verdict],
  at: [],
});
