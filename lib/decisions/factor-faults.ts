import {
  type FactorCode,
  type FactorRefusal,
  type FactorUse,
  factorEffects,
  factorRefusal,
} from "@/lib/discretion/factors";
import { guard } from "@/lib/kernel/guard";
import { firstOffenceRefusal, offenceNumbers } from "./first-offence";
import type { Measure, NoPenaltyGround } from "./lifecycle";
import type { MeasureOption } from "./measures";

export type FactorFault =
  | FactorRefusal
  | "factor_not_for_measure"
  | "factor_twice"
  | "ground_without_factor"
  | "first_offence_repeated";

type Claiming = { readonly option: MeasureOption | null; readonly factors: readonly FactorUse[] };

/** Measures whose weight is for the officers to judge. */
const weighed: readonly Measure[] = ["warning", "fine"];

/** May the measure claim it? What makes heavier is the region's ladder's alone. */
export function isFactorOf({ measure, band }: Pick<MeasureOption, "measure" | "band">, code: FactorCode): boolean {
  switch (factorEffects[code]) {
    case "lighten_must":
    case "lighten_may":
      return weighed.includes(measure);
    case "aggravate":
      return measure === "fine" && band !== null;
    case "no_penalty_must":
    case "no_penalty_may":
      return measure === "none";
  }
}

/** True where the organ's own decisions show it: that there was none before, or that the tier counts those before. */
export const isOnRecord = ({ band }: Pick<MeasureOption, "band">, code: FactorCode): boolean =>
  code === "first_offence" || (code === "aggravated_by_ladder" && band?.ok === true && band.countsRepeats);

const fits = guard("decisions.factor_measure", (option: MeasureOption, code: FactorCode) =>
  isFactorOf(option, code) ? null : "factor_not_for_measure",
);

const claimOf: Readonly<Record<NoPenaltyGround, FactorCode | null>> = {
  minor_corrected: "minor_corrected_no_harm",
  first_offence: "first_offence",
  no_fault: "no_fault",
  facts_not_established: null,
};

/** A ground of not punishing is claimed as a circumstance, so that something stands for it. */
const groundIsClaimed = guard(
  "decisions.ground_claimed",
  (ground: NoPenaltyGround, items: readonly Claiming[]): FactorFault | null => {
    const code = claimOf[ground];
    const claims = ({ factors }: Claiming) => factors.some((factor) => factor.code === code);
    return code === null || items.every(claims) ? null : "ground_without_factor";
  },
);

/** A fault with what its sentence names. */
type NamedFault = FactorFault | `first_offence_repeated:${string}`;

/** A first offence that decisions on record contradict, with their numbers. */
function repeated({ earlier }: MeasureOption, code: FactorCode): NamedFault | null {
  const fault = code === "first_offence" ? firstOffenceRefusal(earlier) : null;
  return fault && `${fault}:${offenceNumbers(earlier)}`;
}

/** What is wrong with the claimed circumstances, by field; empty when nothing is. */
export function factorFaults(
  items: readonly Claiming[],
  exhibitsOfCase: ReadonlySet<string>,
  ground: NoPenaltyGround | "",
): Record<string, NamedFault> {
  const faults: Record<string, NamedFault> = {};
  for (const [at, { option, factors }] of items.entries()) {
    for (const [n, use] of factors.entries()) {
      const isTwice = factors.slice(0, n).some(({ code }) => code === use.code);
      const misplaced = isTwice ? "factor_twice" : option && (fits(option, use.code) ?? repeated(option, use.code));
      const unproved = factorRefusal(use, exhibitsOfCase, option !== null && isOnRecord(option, use.code));
      if (misplaced) faults[`items.${at}.factors.${n}.code`] = misplaced;
      else if (unproved === "factor_reason_missing") faults[`items.${at}.factors.${n}.reason`] = unproved;
      else if (unproved) faults[`items.${at}.factors.${n}.evidenceIds`] = unproved;
    }
  }
  const unclaimed = ground === "" ? null : groundIsClaimed(ground, items);
  return unclaimed === null ? faults : { ...faults, noPenaltyGround: unclaimed };
}
