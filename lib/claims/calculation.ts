import { yuan } from "@/lib/kernel/money";

/** What a worker's amount can be reckoned by; whatever is none of these is verified by hand, with a reason. */
export const calculators = [
  "arrears",
  "overtime",
  "double_wage",
  "probation",
  "annual_leave",
  "minimum_wage",
  "unlawful_termination",
  "additional_compensation",
] as const;
export type Calculator = (typeof calculators)[number];

export const stepNames = [
  "month",
  "weekday_overtime",
  "rest_day_overtime",
  "holiday_overtime",
  "already_paid",
  "period",
  "whole_months",
  "part_month",
  "multiple",
  "normal_months",
  "minimum_standard",
  "leave_pay",
  "doubled",
  "additional",
  "additional_sum",
  "decided",
  "reviewed",
  "total",
] as const;
export type StepName = (typeof stepNames)[number];

/** One line of the sum as it is shown: what it is, how it is reckoned, and what comes of it in fen. */
export type Step = { readonly name: StepName; readonly formula: string; readonly fen: number | null };

export type CalculationFault =
  | "month_twice"
  | "paid_over_due"
  | "nothing_owed"
  | "no_hours"
  | "within_first_month"
  | "part_month_wage_missing"
  | "part_month_wage_unwanted"
  | "part_over_month"
  | "dates_backwards"
  | "probation_within_limit"
  | "leave_days_missing"
  | "minimum_unknown"
  | "minimum_changes_within"
  | "no_shortfall"
  | "day_ahead"
  | "month_ahead"
  | "order_not_ignored"
  | "rate_outside"
  | "sum_outside"
  | "sum_above_decided"
  | "sum_above_left";

export type Calculation =
  | { readonly ok: true; readonly amountFen: number; readonly steps: readonly Step[] }
  | { readonly ok: false; readonly fault: CalculationFault; readonly detail?: string; readonly field?: string };

export const faulty = (fault: CalculationFault, detail?: string): Calculation =>
  detail === undefined ? { ok: false, fault } : { ok: false, fault, detail };

type Fault = Extract<Calculation, { readonly ok: false }>;

/** The code by which a command answers a fault, with what it speaks of. */
export const faultCode = ({ fault, detail }: Omit<Fault, "ok">) =>
  detail === undefined ? `calculation_${fault}` : `calculation_${fault}:${detail}`;

/** The steps with their sum as the last line; a sum of nothing is no claim. */
export function summed(steps: readonly Step[], amountFen: number): Calculation {
  if (amountFen <= 0) return faulty("nothing_owed");
  const parts = steps.flatMap(({ fen }) => (fen === null ? [] : [fen]));
  const formula = parts.map((fen, at) => (at === 0 ? yuan(fen) : fen < 0 ? ` − ${yuan(-fen)}` : ` + ${yuan(fen)}`));
  return { ok: true, amountFen, steps: [...steps, { name: "total", formula: formula.join(""), fen: amountFen }] };
}
