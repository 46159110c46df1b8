import { addDays, addMonths, type LegalDate } from "@/lib/kernel/clock";

export type MonthSpan = {
  readonly from: LegalDate;
  readonly to: LegalDate;
  /** Whole months from the first day on. */
  readonly months: number;
  /** First day of what is left after them, or null when nothing is. */
  readonly restFrom: LegalDate | null;
};

/**
 * The months from `skipped` months after a day until a last day, both counted in: whole months on the day's
 * own number, and what is left. Null when the last day is before the first.
 */
export function monthsAfter(anchor: LegalDate, skipped: number, to: LegalDate): MonthSpan | null {
  const from = addMonths(anchor, skipped);
  if (to < from) return null;
  const end = addDays(to, 1);
  let months = 0;
  while (addMonths(anchor, skipped + months + 1) <= end) months += 1;
  const reached = addMonths(anchor, skipped + months);
  return { from, to, months, restFrom: reached < end ? reached : null };
}

/** True when a period of so many whole months fits between two days, both counted in. */
export const lastsMonths = (from: LegalDate, to: LegalDate, months: number): boolean =>
  addMonths(from, months) <= addDays(to, 1);
