import type { FactorUse } from "@/lib/discretion/factors";
import { explains, isOutsideBand } from "./bands";
import type { Licence, LicenceFault } from "./licence";
import { type LighteningFault, lighteningFault } from "./lightening";
import type { MeasureOption } from "./measures";
import { isOutsidePast } from "./past-fines";
import { type Told, type ToldFault, toldFaults } from "./told";

export type TypedItem = Partial<Licence> & {
  readonly option: MeasureOption | null;
  readonly amount: number | null;
  readonly content: string;
  readonly deviation: string;
  readonly pastReason: string;
  readonly told: Told;
  readonly isLightened?: boolean | undefined;
  readonly factors: readonly FactorUse[];
};

export type DecisionItemFault =
  | ToldFault
  | LighteningFault
  | LicenceFault
  | "measure_unknown"
  | "measure_not_open"
  | "decision_amount_missing"
  | "decision_amount_unasked"
  | "decision_amount_below"
  | "decision_amount_above"
  | "measure_twice"
  | "deviation_missing"
  | "gap_unexplained"
  | "past_reason_missing";

/** True when a chosen measure asks for an element that no exhibit proves. */
export const hasGaps = (items: readonly Pick<TypedItem, "option">[]): boolean =>
  items.some(({ option }) => option !== null && option.gaps.length > 0);

/**
 * What is wrong with the typed measures and the reason for what is not proved, by field; empty when nothing is. A
 * decision that the facts are not established says itself that something is not proved: `gapReason` null.
 */
export function itemFaults(items: readonly TypedItem[], gapReason: string | null): Record<string, DecisionItemFault> {
  const faults: Record<string, DecisionItemFault> = {};
  for (const [at, item] of items.entries()) {
    const choice = choiceFault(items, at);
    if (choice !== null) faults[`items.${at}.choice`] = choice;
    const untold = choice !== null || !item.option?.asked ? {} : toldFaults(item.option.asked, item.told);
    for (const [field, fault] of Object.entries(untold)) faults[`items.${at}.${field}`] = fault;
    if (Object.keys(untold).length > 0) continue;
    const amount = item.option === null || choice !== null ? null : weightFault(item, item.option);
    if (amount !== null) {
      faults[`items.${at}.${unmarks.includes(amount) ? "isLightened" : "amount"}`] = amount;
      continue;
    }
    if (deviationMissing(item)) faults[`items.${at}.deviation`] = "deviation_missing";
    if (pastReasonMissing(item)) faults[`items.${at}.pastReason`] = "past_reason_missing";
  }
  if (gapReason !== null && hasGaps(items) && !explains(gapReason)) faults.gapReason = "gap_unexplained";
  return faults;
}

function choiceFault(items: readonly TypedItem[], at: number): DecisionItemFault | null {
  const option = items[at]?.option ?? null;
  if (option === null) return "measure_unknown";
  if (option.refusal !== null) return "measure_not_open";
  return items.slice(0, at).some((other) => other.option?.choice === option.choice) ? "measure_twice" : null;
}

/** Faults of the mark, not of the sum. */
const unmarks: readonly DecisionItemFault[] = ["lightening_no_least", "lightening_without_ground"];

function weightFault({ amount, isLightened, factors }: TypedItem, option: MeasureOption): DecisionItemFault | null {
  const fault = amountFault(option, amount);
  if (!isLightened || (fault !== null && fault !== "decision_amount_below")) return fault;
  const claims = factors.map(({ code, evidenceIds }) => ({ code, exhibits: evidenceIds.length }));
  return lighteningFault({ measure: option.measure, leastFen: option.leastFen, amountFen: amount, claims });
}

function amountFault({ leastFen, mostFen }: MeasureOption, amount: number | null): DecisionItemFault | null {
  if (leastFen === null || mostFen === null) return amount === null ? null : "decision_amount_unasked";
  if (amount === null) return "decision_amount_missing";
  if (amount < leastFen) return "decision_amount_below";
  return amount > mostFen ? "decision_amount_above" : null;
}

const deviationMissing = ({ option, amount, deviation }: TypedItem): boolean =>
  option !== null && isOutsideBand(option.band, amount) && !explains(deviation);

const pastReasonMissing = ({ option, amount, pastReason }: TypedItem): boolean =>
  option !== null && isOutsidePast(option.past, amount) && !explains(pastReason);
