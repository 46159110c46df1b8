import { limitationOf } from "@/lib/complaints/limitation";
import type { WorkCalendar } from "@/lib/deadlines/calendar";
import { addDays, type LegalDate } from "@/lib/kernel/clock";

const TWO_YEARS_OF_DAYS = 731;

/**
 * The earliest last day of an act that was still found in time (《劳动保障监察条例》第二十条): what ended before it was over
 * when the matter was found or reported.
 */
export function inTimeSince(foundOn: LegalDate, calendar: WorkCalendar): LegalDate {
  let day = addDays(foundOn, -TWO_YEARS_OF_DAYS);
  while (!isLate(addDays(day, -1), foundOn, calendar)) day = addDays(day, -1);
  while (isLate(day, foundOn, calendar)) day = addDays(day, 1);
  return day;
}

const isLate = (happenedUntil: LegalDate, receivedOn: LegalDate, calendar: WorkCalendar): boolean =>
  limitationOf({ happenedUntil, receivedOn }, calendar)?.isOver === true;
