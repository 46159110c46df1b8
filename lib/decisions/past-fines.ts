import type { LegalDate } from "@/lib/kernel/clock";
import type { Sanction } from "@/lib/violations/catalogue";
import type { SanctionFacts } from "@/lib/violations/sanction-facts";
import { reckon } from "@/lib/violations/sanction-forms";

/** What makes two acts alike: workers, money at stake, days that it lasted, days on which it was fined before. */
export type Weight = {
  readonly workers: number;
  /** Null when the finding names no amount. */
  readonly stakeFen: number | null;
  readonly days: number;
  readonly repeats: number;
};

/** An earlier fine in force under the same sanction of the same entry. */
export type PastFine = Weight & {
  readonly id: string;
  readonly decisionId: string;
  readonly caseId: string;
  readonly number: string;
  readonly decidedOn: LegalDate;
  readonly amountFen: number;
  /** Below the statute's least (《行政处罚法》第三十二条). */
  readonly isLightened: boolean;
};

/** In hundredths of the statute's unit, as a tier is; each figure was really decided. */
export type Spread = {
  readonly least: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly most: number;
};

/** The middle half of the earlier fines as it comes to in this case, in fen; null while they are too few. */
export type UsualRange = {
  readonly pastCount: number | null;
  readonly pastLowFen: number | null;
  readonly pastHighFen: number | null;
};

export type Past = UsualRange & {
  readonly unit: Sanction["unit"];
  readonly own: Weight;
  /** How many decisions stand behind the spread. */
  readonly decisions: number;
  /** How many fines were lightened below the least: shown beside, they tell nothing of the range above it. */
  readonly lightened: number;
  readonly spread: Spread | null;
  readonly nearest: readonly PastFine[];
};

/**
 * From how many earlier decisions on an amount outside their middle half asks for a reason. A setting of this product,
 * no number of the law: with eight, two decisions stand on either side of the middle half, so that no single one of
 * them draws its limit.
 */
export const ENOUGH_PAST = 8;

const NEAREST = 5;
const none: UsualRange = { pastCount: null, pastLowFen: null, pastHighFen: null };

/** The earlier fines under one sanction, newest first, held against an act: their spread and those nearest to it. */
export function pastOf(sanction: Sanction, facts: SanctionFacts, own: Weight, fines: readonly PastFine[]): Past {
  const { unit } = sanction;
  const rated = fines.flatMap((fine) => ({ fine, rate: rateIn(sanction, fine) })).filter(hasRate);
  const within = rated.filter(({ fine }) => !fine.isLightened);
  const decisions = new Set(within.map(({ fine }) => fine.decisionId)).size;
  const spread = spreadOf(within.map(({ rate }) => rate));
  return {
    ...usualIn(sanction, facts, spread, decisions),
    ...{ unit, own, decisions, spread, lightened: rated.length - within.length },
    nearest: nearestTo(
      own,
      rated.map(({ fine }) => fine),
    ),
  };
}

type Fined = Pick<Weight, "workers" | "stakeFen"> & { readonly amountFen: number };
type Rated = { readonly fine: PastFine; readonly rate: number | null };

const hasRate = (each: Rated): each is Rated & { readonly rate: number } => each.rate !== null;

/** A fine in hundredths of its statute's unit: per worker where it is per worker. Null where that cannot be told. */
export function rateOf(unit: Sanction["unit"], { amountFen, workers, stakeFen }: Fined): number | null {
  switch (unit) {
    case "CNY":
      return amountFen;
    case "CNY_per_worker":
      return workers > 0 ? amountFen / workers : null;
    case "multiple":
      return stakeFen ? (amountFen * 100) / stakeFen : null;
    case "percent":
      return stakeFen ? (amountFen * 10_000) / stakeFen : null;
    case "CNY_per_person":
    case "CNY_per_child_per_month":
    case null:
      return null;
  }
}

/**
 * The finding's people are not those that a sanction of others counts; of the persons responsible each has a decision
 * of their own.
 */
function rateIn({ unit, base }: Sanction, fine: Fined): number | null {
  if (unit === "CNY_per_person" && base === null) return fine.amountFen;
  return unit === "CNY_per_worker" && base !== "affected_workers" ? null : rateOf(unit, fine);
}

/** Quartiles by nearest rank; null of nothing. */
export function spreadOf(rates: readonly number[]): Spread | null {
  const sorted = rates.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.max(Math.ceil(part * sorted.length) - 1, 0)] ?? 0;
  if (sorted.length === 0) return null;
  return { least: at(0), low: at(0.25), median: at(0.5), high: at(0.75), most: at(1) };
}

/** The low limit is rounded down, the high one up: what was decided before is never unusual for half a hundredth. */
function usualIn(sanction: Sanction, facts: SanctionFacts, spread: Spread | null, decisions: number): UsualRange {
  if (spread === null || decisions < ENOUGH_PAST) return none;
  const reckoned = reckon(sanction, facts, { min: Math.floor(spread.low), max: Math.ceil(spread.high) });
  return reckoned.ok ? { pastCount: decisions, pastLowFen: reckoned.minFen, pastHighFen: reckoned.maxFen } : none;
}

export const isOutsidePast = (past: UsualRange | null, amountFen: number | null): boolean =>
  amountFen !== null &&
  past !== null &&
  past.pastLowFen !== null &&
  past.pastHighFen !== null &&
  (amountFen < past.pastLowFen || amountFen > past.pastHighFen);

/** The five nearest; of two that are equally near the one decided later, then the one with the greater id. */
export function nearestTo(own: Weight, fines: readonly PastFine[]): readonly PastFine[] {
  return fines
    .map((fine) => ({ fine, far: distance(own, fine) }))
    .toSorted((a, b) => a.far - b.far || after(a.fine.decidedOn, b.fine.decidedOn) || after(a.fine.id, b.fine.id))
    .slice(0, NEAREST)
    .map(({ fine }) => fine);
}

const after = (a: string, b: string): number => (a === b ? 0 : a > b ? -1 : 1);

/** Money that only one of the two names counts as ten times as much or as little. */
const UNKNOWN = Math.log(10);

/**
 * How far two acts are apart: the sum of the four differences, each as the logarithm of how many times more the one has
 * than the other. Twice as many is thus as far as half as many, of workers as of days; no difference is nought.
 */
export const distance = (a: Weight, b: Weight): number =>
  apart(a.workers, b.workers) + stakesApart(a, b) + apart(a.days, b.days) + apart(a.repeats, b.repeats);

/** One is added, so that nought can be compared. */
const apart = (a: number, b: number): number => Math.abs(Math.log((a + 1) / (b + 1)));

function stakesApart(a: Weight, b: Weight): number {
  if (a.stakeFen === null && b.stakeFen === null) return 0;
  return a.stakeFen === null || b.stakeFen === null ? UNKNOWN : apart(a.stakeFen / 100, b.stakeFen / 100);
}
