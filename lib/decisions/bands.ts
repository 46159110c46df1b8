import { type BandFacts, bandOf, type CriterionKind, reckonTier, type Tier } from "@/lib/discretion/tiers";
import type { Sanction } from "@/lib/violations/catalogue";
import type { SanctionFacts } from "@/lib/violations/sanction-facts";

/** The tier of the region's ladder (《行政处罚法》第三十四条) that a fine falls into, with its amounts in fen. */
export type ItemBand = {
  readonly tierName: string;
  readonly tierSource: string;
  readonly tierLeastFen: number;
  readonly tierMostFen: number;
};

/** The tier and whether it is reached by earlier fines on record, or why nobody but the officers can tell it. */
export type BandAnswer =
  | ({ readonly ok: true; readonly countsRepeats: boolean } & ItemBand)
  | { readonly ok: false; readonly tierSource: string; readonly missing: readonly CriterionKind[] };

type Standing = { readonly source: string; readonly tiers: readonly Tier[] };

/** Reads a ladder for one sanction. Tiers in words alone and facts not found out leave it to the officers. */
export function bandAnswer(
  { source, tiers }: Standing,
  known: BandFacts,
  sanction: Sanction,
  facts: SanctionFacts,
): BandAnswer {
  const band = bandOf(tiers, known);
  if (!band.ok) return { ok: false, tierSource: source, missing: band.reason === "fact_missing" ? band.missing : [] };
  const reckoned = reckonTier(sanction, facts, band.tier);
  if (!reckoned.ok) return { ok: false, tierSource: source, missing: [] };
  const amounts = { tierLeastFen: reckoned.minFen, tierMostFen: reckoned.maxFen };
  const countsRepeats = (band.tier.criteria.repeats.from ?? 0) > 0;
  return { ok: true, countsRepeats, tierName: band.tier.name, tierSource: source, ...amounts };
}

type TierRange = { readonly tierLeastFen: number | null; readonly tierMostFen: number | null };

export const isOutsideTier = ({ tierLeastFen, tierMostFen }: TierRange, amountFen: number | null): boolean =>
  tierLeastFen !== null &&
  tierMostFen !== null &&
  amountFen !== null &&
  (amountFen < tierLeastFen || amountFen > tierMostFen);

export const isOutsideBand = (band: BandAnswer | null, amountFen: number | null): boolean =>
  band?.ok === true && isOutsideTier(band, amountFen);

const LEAST_REASON = 10;

/** 《行政处罚法》第三十四条: who leaves the region's ladder says why; so does who leaves what the organ used to decide. */
export const explains = (deviation: string): boolean => deviation.length >= LEAST_REASON;

type PriorAct = { readonly decisionId: string; readonly violationCode: string; readonly decidedOn: string | null };

/**
 * How often the employer was fined for the same before: the decisions since `since`. Null when there are decisions and
 * the region has not said how far back they count.
 */
export function repeatsOf(violationCode: string, priors: readonly PriorAct[], since: string | null): number | null {
  const same = priors.filter((prior) => prior.violationCode === violationCode);
  if (same.length === 0) return 0;
  if (since === null) return null;
  const counted = same.filter(({ decidedOn }) => decidedOn !== null && decidedOn >= since);
  return new Set(counted.map(({ decisionId }) => decisionId)).size;
}
