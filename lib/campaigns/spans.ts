import { addMonths, type LegalDate, startOf } from "@/lib/kernel/clock";

const DAY = 86_400_000;

/** Whole days from one legal date to another. */
export const dayOffset = (from: LegalDate, to: LegalDate): number =>
  Math.round((startOf(to).getTime() - startOf(from).getTime()) / DAY);

/** The first of each month that begins between two days, the first day itself before them. */
export function monthStarts(from: LegalDate, to: LegalDate): LegalDate[] {
  const starts = [from];
  for (let on = `${from.slice(0, 7)}-01`; on <= to; on = addMonths(on, 1)) if (on > from) starts.push(on);
  return starts;
}
