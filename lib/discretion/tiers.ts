import type { Sanction } from "@/lib/violations/catalogue";
import type { SanctionFacts } from "@/lib/violations/sanction-facts";
import { type Reckoned, reckon } from "@/lib/violations/sanction-forms";
import type { TierMatch } from "./lifecycle";

export const criterionKinds = ["workers", "amountFen", "overdueDays", "repeats"] as const;
export type CriterionKind = (typeof criterionKinds)[number];

/** From the first number up to, but not with, the second: every value belongs to one tier. */
export type HalfOpen = { readonly from: number | null; readonly below: number | null };

export type Tier = {
  readonly name: string;
  /** The document's own words, which may say more than numbers. */
  readonly wording: string;
  readonly match: TierMatch;
  readonly criteria: Readonly<Record<CriterionKind, HalfOpen>>;
  /** In hundredths of the statute's unit. */
  readonly minHundredths: number;
  readonly maxHundredths: number;
};

/** What a case knows of each criterion; null when it was not found out. */
export type BandFacts = Readonly<Record<CriterionKind, number | null>>;

export type Band =
  | { ok: true; tier: Tier; byWording: readonly Tier[] }
  | { ok: false; reason: "fact_missing"; missing: readonly CriterionKind[] }
  | { ok: false; reason: "no_tier" | "needs_judgement" };

/**
 * The tier of a ladder, given from light to heavy, into which the facts fall: the heaviest that is met. A heavier tier
 * that an unknown fact could still meet leaves the answer open. Tiers in words alone are for a person to judge.
 */
export function bandOf(tiers: readonly Tier[], facts: BandFacts): Band {
  const judged = tiers.map((tier) => ({ tier, verdict: verdictOn(tier, facts) }));
  const byWording = judged.filter(({ verdict }) => verdict === "in_words").map(({ tier }) => tier);
  const met = judged.findLastIndex(({ verdict }) => verdict === "met");
  const open = judged.filter(({ verdict }, at) => verdict === "unknown" && at > met).map(({ tier }) => tier);
  if (open.length > 0) return { ok: false, reason: "fact_missing", missing: missingIn(open, facts) };
  const tier = judged[met]?.tier;
  if (tier) return { ok: true, tier, byWording };
  return { ok: false, reason: byWording.length > 0 ? "needs_judgement" : "no_tier" };
}

/** What a sanction comes to within a tier; the form and the base are the statute's. */
export const reckonTier = (sanction: Sanction, facts: SanctionFacts, tier: Tier): Reckoned =>
  reckon(sanction, facts, { min: tier.minHundredths, max: tier.maxHundredths });

export type TierFault = "tier_backwards" | "tier_widens" | "criterion_backwards";

/** 《行政处罚法》第三十四条: a tier lies inside the statute's range and never widens it. */
export function tierFault({ min, max }: Sanction, tier: Tier): TierFault | null {
  if (tier.minHundredths > tier.maxHundredths) return "tier_backwards";
  if (min === null || max === null) return "tier_widens";
  if (tier.minHundredths < min * 100 || tier.maxHundredths > max * 100) return "tier_widens";
  return Object.values(tier.criteria).some(isBackwards) ? "criterion_backwards" : null;
}

const isBackwards = ({ from, below }: HalfOpen): boolean => from !== null && below !== null && below <= from;

type Verdict = "met" | "unmet" | "unknown" | "in_words";

function verdictOn(tier: Tier, facts: BandFacts): Verdict {
  const holds = kindsOf(tier).map((kind) => isInside(facts[kind], tier.criteria[kind]));
  if (holds.length === 0) return "in_words";
  const decisive = tier.match === "any";
  if (holds.includes(decisive)) return decisive ? "met" : "unmet";
  if (holds.includes(null)) return "unknown";
  return decisive ? "unmet" : "met";
}

const kindsOf = ({ criteria }: Tier): readonly CriterionKind[] =>
  criterionKinds.filter((kind) => criteria[kind].from !== null || criteria[kind].below !== null);

function isInside(value: number | null, { from, below }: HalfOpen): boolean | null {
  if (value === null) return null;
  return (from === null || value >= from) && (below === null || value < below);
}

const missingIn = (tiers: readonly Tier[], facts: BandFacts): readonly CriterionKind[] =>
  criterionKinds.filter((kind) => facts[kind] === null && tiers.some((tier) => kindsOf(tier).includes(kind)));
