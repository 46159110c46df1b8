import type { z } from "zod";
import type { LadderFields } from "./input";
import type { HalfOpen, Tier } from "./tiers";

type Fields = z.input<typeof LadderFields>;

type Stored = {
  readonly source: string;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly tiers: readonly Tier[];
};

/** A stored ladder as its form shows it. */
export const ladderFields = ({ source, effectiveFrom, effectiveTo, tiers }: Stored): Fields => ({
  source,
  effectiveFrom,
  effectiveTo: effectiveTo ?? "",
  tiers: tiers.map(({ name, wording, match, criteria, minHundredths, maxHundredths }) => ({
    name,
    wording,
    match,
    workersFrom: criteria.workers.from ?? undefined,
    workersBelow: criteria.workers.below ?? undefined,
    amountFrom: typed(criteria.amountFen.from),
    amountBelow: typed(criteria.amountFen.below),
    overdueDaysFrom: criteria.overdueDays.from ?? undefined,
    overdueDaysBelow: criteria.overdueDays.below ?? undefined,
    repeatsFrom: criteria.repeats.from ?? undefined,
    repeatsBelow: criteria.repeats.below ?? undefined,
    min: typed(minHundredths),
    max: typed(maxHundredths),
  })),
});

/** Hundredths as a person types them: 150 → `1.50`, 200000 → `2000`. */
const typed = (hundredths: HalfOpen["from"]): string => {
  if (hundredths === null) return "";
  return hundredths % 100 === 0 ? String(hundredths / 100) : (hundredths / 100).toFixed(2);
};
