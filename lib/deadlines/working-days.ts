import { addDays, addMonths, isLegalDate, type LegalDate, yearOf } from "@/lib/kernel/clock";
import { type DayKind, isWorkingDay, type WorkCalendar } from "./calendar";

type CalendarUnit = "days" | "months" | "years";
export type PeriodUnit = CalendarUnit | "workingDays";
export type PeriodDirection = "forward" | "back";
export type TraceReason = DayKind | "start" | "periodEnd" | "rolledTo" | "paused" | "resumed";
export type TraceEntry = { on: LegalDate; counted: boolean; why: TraceReason };
export type DueDate = { dueOn: LegalDate; provisional: boolean; trace: TraceEntry[] };

export type Period = {
  start: LegalDate;
  amount: number;
  unit: PeriodUnit;
  direction?: PeriodDirection;
  /** Whether a last day off moves; true unless said otherwise. Working-day periods never end on a day off. */
  roll?: boolean;
};

/** A century: longer periods are mistakes, and would run past the year 9999. */
const LONGEST = 36_525;
const SOON = 3;

/**
 * The last day of a period. The start day is excluded (民事诉讼法 第八十五条); days, months and years that end on a
 * day off move to the next working day. Counted back, they move to the working day before: an act due at least so
 * long before an event may not come closer to it. `provisional` says that a day of a year without a published
 * calendar was looked at. The trace names each day of a working-day period, and only start, end and moves of others.
 * Throws RangeError when the start is no date or the amount no whole number from 0 to a century of days.
 */
export function dueDate(period: Period, calendar: WorkCalendar): DueDate {
  if (!isLegalDate(period.start)) throw new RangeError("the period starts on no date");
  if (!Number.isInteger(period.amount) || period.amount < 0 || period.amount > LONGEST) {
    throw new RangeError("the period's amount is no whole number within a century");
  }
  const start: TraceEntry = { on: period.start, counted: false, why: "start" };
  const { unit } = period;
  const walked = unit === "workingDays" ? countWorkingDays(period, calendar) : endOf(period, unit, calendar);
  return {
    dueOn: walked.at(-1)?.on ?? period.start,
    provisional: walked.some(({ on }) => !calendar.isPublished(yearOf(on))),
    trace: [start, ...walked],
  };
}

function countWorkingDays({ start, amount, direction }: Period, calendar: WorkCalendar): TraceEntry[] {
  const step = direction === "back" ? -1 : 1;
  const walked: TraceEntry[] = [];
  for (let on = start, left = amount; left > 0; ) {
    on = addDays(on, step);
    const counted = isWorkingDay(on, calendar);
    walked.push({ on, counted, why: calendar.kindOf(on) });
    if (counted) left -= 1;
  }
  return walked;
}

function endOf(period: Period, unit: CalendarUnit, calendar: WorkCalendar): TraceEntry[] {
  const end = rawEnd(period.start, period.direction === "back" ? -period.amount : period.amount, unit);
  const walked: TraceEntry[] = [{ on: end, counted: true, why: "periodEnd" }];
  if (period.roll === false || isWorkingDay(end, calendar)) return walked;
  let on = end;
  for (; !isWorkingDay(on, calendar); on = addDays(on, period.direction === "back" ? -1 : 1)) {
    walked.push({ on, counted: false, why: calendar.kindOf(on) });
  }
  return [...walked, { on, counted: true, why: "rolledTo" }];
}

function rawEnd(start: LegalDate, amount: number, unit: CalendarUnit): LegalDate {
  switch (unit) {
    case "days":
      return addDays(start, amount);
    case "months":
      return addMonths(start, amount);
    case "years":
      return addMonths(start, amount * 12);
  }
}

/** The working days in (from, to]; 0 when `to` is not after `from`. */
export function workingDaysBetween(from: LegalDate, to: LegalDate, calendar: WorkCalendar): number {
  let count = 0;
  for (let on = addDays(from, 1); on <= to; on = addDays(on, 1)) if (isWorkingDay(on, calendar)) count += 1;
  return count;
}

export type RemainingKind = "overdue" | "today" | "soon" | "normal";

/** How a due date stands today: `soon` is within three working days; overdue counts the working days since. */
export function remaining(
  dueOn: LegalDate,
  today: LegalDate,
  calendar: WorkCalendar,
): { kind: RemainingKind; workingDays: number } {
  if (dueOn === today) return { kind: "today", workingDays: 0 };
  if (dueOn < today) return { kind: "overdue", workingDays: workingDaysBetween(dueOn, today, calendar) };
  const workingDays = workingDaysBetween(today, dueOn, calendar);
  return { kind: workingDays <= SOON ? "soon" : "normal", workingDays };
}
