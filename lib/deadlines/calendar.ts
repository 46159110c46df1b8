import { isLegalDate, type LegalDate, weekdayOf, yearOf } from "@/lib/kernel/clock";
import national from "./national-calendar.json";

export type DayKind = "workingDay" | "makeUp" | "weekend" | "holiday" | "regionalHoliday";

/** One published year: days off (the weekends inside a holiday too) and weekend days worked in exchange. */
export type CalendarYear = { year: number; daysOff: readonly LegalDate[]; makeUpDays: readonly LegalDate[] };

/** What the deadline engine asks of a calendar. In a year that is not published only weekends are known. */
export type WorkCalendar = {
  kindOf(on: LegalDate): DayKind;
  isPublished(year: number): boolean;
};

/**
 * Builds a calendar from published years and a region's own days off (全国年节及纪念日放假办法 第四条).
 * A regional day off wins over a make-up day. Throws RangeError when a date is not in its year or stands in both lists.
 */
export function calendarOf({
  years,
  regionalDaysOff = [],
}: {
  years: readonly CalendarYear[];
  regionalDaysOff?: readonly LegalDate[];
}): WorkCalendar {
  for (const year of years) assertSound(year);
  const published = new Set(years.map(({ year }) => year));
  const daysOff = new Set(years.flatMap((year) => year.daysOff));
  const makeUpDays = new Set(years.flatMap((year) => year.makeUpDays));
  const regional = new Set(regionalDaysOff);
  return {
    isPublished: (year) => published.has(year),
    kindOf(on) {
      if (daysOff.has(on)) return "holiday";
      if (regional.has(on)) return "regionalHoliday";
      if (makeUpDays.has(on)) return "makeUp";
      return weekdayOf(on) % 6 === 0 ? "weekend" : "workingDay";
    },
  };
}

const seeded = calendarOf({ years: national });

/** The years 2004–2026 by the State Council's notices. The application passes the calendar of its own table instead. */
export const nationalCalendar = (): WorkCalendar => seeded;

/** The rows from which the application's own calendar table is first filled. */
export const nationalYears = (): readonly CalendarYear[] => national;

export function isWorkingDay(on: LegalDate, calendar: WorkCalendar): boolean {
  const kind = calendar.kindOf(on);
  return kind === "workingDay" || kind === "makeUp";
}

function assertSound({ year, daysOff, makeUpDays }: CalendarYear): void {
  const foreign = [...daysOff, ...makeUpDays].find((on) => !isLegalDate(on) || yearOf(on) !== year);
  if (foreign !== undefined) throw new RangeError(`not a date of ${year}: ${foreign}`);
  const both = daysOff.find((on) => makeUpDays.includes(on));
  if (both !== undefined) throw new RangeError(`both off and worked: ${both}`);
}
