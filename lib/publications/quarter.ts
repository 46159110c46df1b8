import { addDays, addMonths, type LegalDate } from "@/lib/kernel/clock";

const QUARTER = /^(20\d{2})Q([1-4])$/;

export const isQuarter = (text: string): boolean => QUARTER.test(text);

/** `2026Q4`: the quarter in which a day lies. */
export const quarterOf = (on: LegalDate): string => `${on.slice(0, 4)}Q${Math.ceil(Number(on.slice(5, 7)) / 3)}`;

/** Its first and last day. */
export function daysOfQuarter(quarter: string): { from: LegalDate; to: LegalDate } {
  const [, year = "", nth = ""] = QUARTER.exec(quarter) ?? [];
  const from = `${year}-${String(Number(nth) * 3 - 2).padStart(2, "0")}-01`;
  return { from, to: addDays(addMonths(from, 3), -1) };
}

/** The quarter before it. */
export const quarterBefore = (quarter: string): string => quarterOf(addDays(daysOfQuarter(quarter).from, -1));

/** `2026年第4季度`. */
export const quarterWords = (quarter: string): string => `${quarter.slice(0, 4)}年第${quarter.slice(5)}季度`;
