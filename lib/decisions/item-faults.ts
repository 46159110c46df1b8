import { explains, isOutsideBand } from "./bands";
import type { MeasureOption } from "./measures";
import { isOutsidePast } from "./past-fines";
import { type Told, type ToldFault, toldFaults } from "./told";

export type TypedItem = {
  readonly option: MeasureOption | null;
  readonly amount: number | null;
  readonly content: string;
  readonly deviation: string;
  readonly pastReason: string;
  readonly told: Told;
};

export type DecisionItemFault =
  | ToldFault
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
    const amount = item.option === null || choice !== null ? null : amountFault(item.option, item.amount);
    if (amount !== null) {
      faults[`items.${at}.amount`] = amount;
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
