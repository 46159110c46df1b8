import { yuan } from "@/lib/kernel/money";
import { type Calculation, faulty, type Step, summed } from "./calculation";
import type { MonthSpan } from "./months";
import { product, roundedFen } from "./rounding";

type Wages = {
  readonly monthlyFen: number;
  /** What was earned in the days beyond the whole months; null when nothing was typed. */
  readonly partMonthFen: number | null;
};

/**
 * Whole months at one wage and the days beyond them. The articles hold no rule for turning days into money, so
 * the wage of those days is typed from the payroll, never reckoned here.
 */
export function monthWages(span: MonthSpan, { monthlyFen, partMonthFen }: Wages, multiple: number): Calculation {
  const wanted = span.restFrom !== null;
  if (wanted && partMonthFen === null) return faulty("part_month_wage_missing", `${span.restFrom}—${span.to}`);
  if (!wanted && partMonthFen !== null && partMonthFen > 0) return faulty("part_month_wage_unwanted");
  if (partMonthFen !== null && partMonthFen > monthlyFen) return faulty("part_over_month");
  const times = multiple === 1 ? "" : ` × ${multiple}`;
  const whole = roundedFen(product(monthlyFen, span.months, multiple), 1n);
  const steps: Step[] = [
    { name: "period", formula: `${span.from}—${span.to}`, fen: null },
    { name: "whole_months", formula: `${yuan(monthlyFen)} × ${span.months}${times}`, fen: whole },
  ];
  const part = wanted ? roundedFen(product(partMonthFen ?? 0, multiple), 1n) : 0;
  if (wanted) {
    steps.push({
      name: "part_month",
      formula: `${span.restFrom}—${span.to}：${yuan(partMonthFen ?? 0)}${times}`,
      fen: part,
    });
  }
  return summed(steps, whole + part);
}
