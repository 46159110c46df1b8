import { guard } from "@/lib/kernel/guard";
import { explains, isOutsideTier } from "./bands";
import { isOutsidePast, type UsualRange } from "./past-fines";

type Noticed = UsualRange & {
  readonly leastFen: number | null;
  readonly isLightened: boolean;
  readonly amountFen: number | null;
  readonly noticedFen: number | null;
  readonly tierLeastFen: number | null;
  readonly tierMostFen: number | null;
};

type Typed = {
  readonly keeps: boolean;
  readonly amount: number | null;
  readonly deviation: string;
  readonly pastReason: string;
};

export type AdjustmentFault =
  | "adjustment_incomplete"
  | "adjustment_keeps_nothing"
  | "adjustment_heavier"
  | "decision_amount_missing"
  | "decision_amount_unasked"
  | "decision_amount_below"
  | "lightening_to_nothing"
  | "deviation_missing"
  | "past_reason_missing";

/** What is wrong with a lighter proposal, by field; empty when nothing is. */
export function adjustmentFaults(items: readonly Noticed[], typed: readonly Typed[]): Record<string, AdjustmentFault> {
  if (items.length !== typed.length) return { measures: "adjustment_incomplete" };
  if (!typed.some(({ keeps }) => keeps)) return { measures: "adjustment_keeps_nothing" };
  const faults: Record<string, AdjustmentFault> = {};
  for (const [at, { keeps, amount, deviation, pastReason }] of typed.entries()) {
    const item = items[at];
    if (!item || !keeps) continue;
    const fault = amountFault(item, amount);
    if (fault !== null) {
      faults[`measures.${at}.amount`] = fault;
      continue;
    }
    const place = `measures.${at}`;
    if (isOutsideTier(item, amount) && !explains(deviation)) faults[`${place}.deviation`] = "deviation_missing";
    if (isOutsidePast(item, amount) && !explains(pastReason)) faults[`${place}.pastReason`] = "past_reason_missing";
  }
  return faults;
}

function amountFault(item: Noticed, amount: number | null): AdjustmentFault | null {
  if (item.amountFen === null) return amount === null ? null : "decision_amount_unasked";
  if (amount === null) return "decision_amount_missing";
  if (item.isLightened && amount === 0) return "lightening_to_nothing";
  if (!item.isLightened && item.leastFen !== null && amount < item.leastFen) return "decision_amount_below";
  return isHeavier(item, amount);
}

const isHeavier = guard(
  "decisions.adjusts_lighter",
  ({ noticedFen }: Noticed, amount: number): AdjustmentFault | null =>
    amount > (noticedFen ?? 0) ? "adjustment_heavier" : null,
);
