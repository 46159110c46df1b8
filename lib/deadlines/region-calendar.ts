import { calendarOf, type WorkCalendar } from "./calendar";

export type CalendarRows = {
  /** Years whose national calendar is published. */
  readonly years: readonly number[];
  /** Days that differ from the week's plain rule; `regionCode` "" is the whole country. */
  readonly days: readonly { readonly on: string; readonly regionCode: string; readonly isWorkingDay: boolean }[];
};

/** The calendar of one region: the country's days and the days off that its own regions have (放假办法 第四条). */
export function calendarFor({ years, days }: CalendarRows, regionCode: string): WorkCalendar {
  const national = days.filter((day) => day.regionCode === "");
  const ofYear = (year: number, isWorkingDay: boolean) =>
    national.filter((day) => day.isWorkingDay === isWorkingDay && day.on.startsWith(`${year}-`)).map(({ on }) => on);
  return calendarOf({
    years: years.map((year) => ({ year, daysOff: ofYear(year, false), makeUpDays: ofYear(year, true) })),
    regionalDaysOff: days
      .filter((day) => day.regionCode !== "" && !day.isWorkingDay && regionCode.startsWith(day.regionCode))
      .map(({ on }) => on),
  });
}

export type YearOfDays = {
  readonly year: number;
  readonly regionCode: string;
  readonly days: readonly { readonly on: string; readonly isWorkingDay: boolean }[];
};

/** The rows as they will be once a year's days, of the country or of a region, have been replaced. */
export function withYear(rows: CalendarRows, { year, regionCode, days }: YearOfDays): CalendarRows {
  const kept = rows.days.filter((day) => day.regionCode !== regionCode || !day.on.startsWith(`${year}-`));
  const years = regionCode === "" && !rows.years.includes(year) ? [...rows.years, year] : rows.years;
  return { years, days: [...kept, ...days.map((day) => ({ ...day, regionCode }))] };
}
