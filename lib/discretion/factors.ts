import { guard } from "@/lib/kernel/guard";

/** What a circumstance does to the punishment; `must` and `may` are the statute's words. */
export type FactorEffect = "lighten_must" | "lighten_may" | "no_penalty_must" | "no_penalty_may" | "aggravate";

/** The circumstances of 《行政处罚法》第三十条至第三十三条; what makes heavier comes from the region's own ladder. */
export const factorCodes = [
  "removed_consequences",
  "coerced_or_deceived",
  "confessed_unknown",
  "merit",
  "lighter_by_law",
  "minor_14_to_17",
  "impaired_mind",
  "minor_corrected_no_harm",
  "first_offence",
  "no_fault",
  "under_14",
  "incapable_mind",
  "aggravated_by_ladder",
] as const;
export type FactorCode = (typeof factorCodes)[number];

export const factorEffects: Readonly<Record<FactorCode, FactorEffect>> = {
  removed_consequences: "lighten_must",
  coerced_or_deceived: "lighten_must",
  confessed_unknown: "lighten_must",
  merit: "lighten_must",
  lighter_by_law: "lighten_must",
  minor_14_to_17: "lighten_must",
  impaired_mind: "lighten_may",
  minor_corrected_no_harm: "no_penalty_must",
  first_offence: "no_penalty_may",
  no_fault: "no_penalty_must",
  under_14: "no_penalty_must",
  incapable_mind: "no_penalty_must",
  aggravated_by_ladder: "aggravate",
};

/** 《行政处罚法》第三十三条第三款: whoever is not punished must be educated. */
export const asksEducation = (code: FactorCode): boolean =>
  code === "minor_corrected_no_harm" || code === "first_offence" || code === "no_fault";

export type FactorUse = {
  readonly code: FactorCode;
  readonly evidenceIds: readonly string[];
  readonly reason: string;
};

export type FactorRefusal = "factor_without_exhibit" | "factor_reason_missing" | "factor_exhibit_unknown";

const LEAST_REASON = 10;

/**
 * A circumstance counts only with an exhibit of the case that shows it; where the organ's own record of decisions shows
 * it (首违, a tier that counts earlier fines), a reason that names the record stands in place of one.
 */
export const factorRefusal = guard(
  "discretion.factor_exhibit",
  (use: FactorUse, exhibitsOfCase: ReadonlySet<string>, isOnRecord: boolean): FactorRefusal | null => {
    if (!use.evidenceIds.every((id) => exhibitsOfCase.has(id))) return "factor_exhibit_unknown";
    if (use.evidenceIds.length > 0) return null;
    if (!isOnRecord) return "factor_without_exhibit";
    return use.reason.length < LEAST_REASON ? "factor_reason_missing" : null;
  },
);
