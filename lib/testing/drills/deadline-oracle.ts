import type { CalendarYear } from "@/lib/deadlines/calendar";

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** 2019-01-01 was a Tuesday. */
const FIRST = { year: 2019, weekday: 2 };
const LAST_YEAR = 2034;

type OracleDay = { on: string; year: number; works: boolean; published: boolean };
type OracleAnswer = { dueOn: string; provisional: boolean };

/**
 * The deadlines a second time, by a table of all days from 2019 to 2034 written out with month lengths and a running
 * weekday. It shares no code and no Date with the engine; it answers for starts from 2020 to 2030 and up to 120 units.
 */
export function deadlineOracle(years: readonly CalendarYear[]) {
  const table = tableOf(years);
  const at = new Map(table.map(({ on }, index) => [on, index]));
  const working = table.flatMap(({ works }, index) => (works ? [index] : []));
  const workingAfter = table.map((_, index) => working.findIndex((day) => day > index));
  const position = (on: string): number => at.get(on) ?? Number.NaN;
  const answer = (from: number, to: number): OracleAnswer => ({
    dueOn: table[to]?.on ?? "outside the table",
    provisional: table.slice(from, to + 1).some(({ published }) => !published),
  });
  const roll = (raw: number): OracleAnswer => answer(raw, working.find((day) => day >= raw) ?? Number.NaN);
  return {
    days: (year: number): string[] => table.filter((day) => day.year === year).map(({ on }) => on),
    workingDays(start: string, amount: number): OracleAnswer {
      const from = position(start);
      if (amount === 0) return { dueOn: start, provisional: false };
      return answer(from + 1, working[(workingAfter[from] ?? Number.NaN) + amount - 1] ?? Number.NaN);
    },
    calendarDays: (start: string, amount: number): OracleAnswer => roll(position(start) + amount),
    months: (start: string, amount: number): OracleAnswer => roll(position(sameDayLater(start, amount))),
  };
}

function tableOf(years: readonly CalendarYear[]): OracleDay[] {
  const table: OracleDay[] = [];
  let weekday = FIRST.weekday;
  for (let year = FIRST.year; year <= LAST_YEAR; year += 1) {
    const notice = years.find((candidate) => candidate.year === year);
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 1; day <= lengthOf(year, month); day += 1, weekday = (weekday + 1) % 7) {
        const on = written(year, month, day);
        const midweek = weekday !== 0 && weekday !== 6;
        const works = notice?.makeUpDays.includes(on) || (midweek && !notice?.daysOff.includes(on));
        table.push({ on, year, works: works === true, published: notice !== undefined });
      }
    }
  }
  return table;
}

function sameDayLater(on: string, months: number): string {
  let [year = 0, month = 0, day = 0] = on.split("-").map(Number);
  for (let left = months; left > 0; left -= 1) {
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  while (day > lengthOf(year, month)) day -= 1;
  return written(year, month, day);
}

const lengthOf = (year: number, month: number): number =>
  (MONTHS[month - 1] ?? 0) + (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0);

const written = (...parts: number[]): string => parts.map((part) => String(part).padStart(2, "0")).join("-");
