import { addDays, addMonths, type LegalDate } from "@/lib/kernel/clock";
import { type Calculation, faulty } from "./calculation";
import { monthWages } from "./month-wages";
import { monthsAfter } from "./months";

export type WithoutContract = {
  readonly startedOn: LegalDate;
  /** Last day without a written contract: the day before it was signed, or the last day of work. */
  readonly until: LegalDate;
  readonly monthlyFen: number;
  readonly partMonthFen: number | null;
};

const FREE_MONTHS = 1;
const YEAR = 12;

/**
 * 二倍工资 (《劳动合同法》第八十二条, 《实施条例》第七条): from the day after one full month of work to the day before one
 * full year, so eleven months at most; at one full year an open-ended contract is deemed. What is reckoned is the
 * second wage alone: the first, where it was not paid, is wages and a row of its own, which bears additional
 * compensation.
 */
export function doubleWage({ startedOn, until, ...wages }: WithoutContract): Calculation {
  if (until < startedOn) return faulty("dates_backwards");
  const yearEnd = addDays(addMonths(startedOn, YEAR), -1);
  const span = monthsAfter(startedOn, FREE_MONTHS, until < yearEnd ? until : yearEnd);
  if (span === null) return faulty("within_first_month");
  return monthWages(span, wages, 1);
}
