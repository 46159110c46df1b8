import { guard } from "@/lib/kernel/guard";

/** What a circumstance does to the punishment; `must` and `may` are the statute's words. */
export type FactorEffect = "lighten_must" | "lighten_may" | "no_penalty_must" | "no_penalty_may" | "aggravate";

/** The circumstances of 《行政处罚法》第三十条至第三十三条; what makes heavier comes from the region's own ladder. */
export const factorEffects = {
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
} as const satisfies Record<string, FactorEffect>;

export type FactorCode = keyof typeof factorEffects;

export const isFactorCode = (text: string): text is FactorCode => Object.hasOwn(factorEffects, text);

/** 《行政处罚法》第三十三条第三款: whoever is not punished must be educated. */
export const asksEducation = (code: FactorCode): boolean =>
  code === "minor_corrected_no_harm" || code === "first_offence" || code === "no_fault";

export type FactorUse = {
  readonly code: FactorCode;
  readonly evidenceIds: readonly string[];
};

export type FactorRefusal = "factor_without_exhibit" | "factor_exhibit_unknown";

/** A circumstance counts only with an exhibit of the case that shows it. */
export const factorRefusal = guard(
  "discretion.factor_exhibit",
  (use: FactorUse, exhibitsOfCase: ReadonlySet<string>): FactorRefusal | null => {
    if (use.evidenceIds.length === 0) return "factor_without_exhibit";
    return use.evidenceIds.every((id) => exhibitsOfCase.has(id)) ? null : "factor_exhibit_unknown";
  },
);
