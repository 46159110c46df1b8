import { createHash } from "node:crypto";
import { nationalCalendar } from "@/lib/deadlines/calendar";
import { dueDate, remaining, workingDaysBetween } from "@/lib/deadlines/working-days";
import {
  addDays,
  addHours,
  addMonths,
  instantOf,
  legalDate,
  minuteStamp,
  startOf,
  weekdayOf,
} from "@/lib/kernel/clock";
import { parsePersonId } from "@/lib/kernel/person-id";

/** Ends of years and months, leap days, the nights in which zones change, Shanghai's summer time, the 32-bit end. */
const INSTANTS = [
  ..."2026-12-31T15:59:58Z 2026-12-31T16:00:00Z 2028-02-28T16:00:00Z 2028-02-29T15:59:59Z".split(" "),
  ..."1986-05-03T16:30:00Z 1986-05-03T18:00:00Z 1986-09-13T15:30:00Z 1986-09-13T17:30:00Z".split(" "),
  ..."1988-04-16T18:00:00Z 1991-04-13T18:00:00Z 1991-09-14T16:30:00Z 2038-01-19T03:14:08Z".split(" "),
  ..."2011-12-30T09:59:59Z 2011-12-30T10:00:00Z 2026-03-08T07:00:00Z 2026-11-01T06:00:00Z".split(" "),
].map(instantOf);
const SUMMER_TIMES = [
  ..."1986-05-04 1986-09-14 1987-04-12 1987-09-13 1988-04-17 1988-09-11".split(" "),
  ..."1989-04-16 1989-09-17 1990-04-15 1990-09-16 1991-04-14 1991-09-15".split(" "),
];

/** A digest of what the clock and the deadlines answer, to be compared between processes in different time zones. */
export function zoneDigest(): string {
  const calendar = nationalCalendar();
  const dates = [...SUMMER_TIMES, ...Array.from({ length: 260 }, (_, index) => addDays("2020-01-01", index * 13))];
  const answers = [
    ...INSTANTS.map((at) => [legalDate(at), minuteStamp(at), addHours(at, 24).toISOString()]),
    ...dates.map((on) => [
      [addDays(on, -1), on, addDays(on, 1)].map((day) => [startOf(day).toISOString(), weekdayOf(day)]),
      addMonths(on, 6),
      [0, 1, 7, 60].map((amount) => dueDate({ start: on, amount, unit: "workingDays" }, calendar)),
      [15, 90].map((amount) => dueDate({ start: on, amount, unit: "days" }, calendar)),
      dueDate({ start: on, amount: 7, unit: "workingDays", direction: "back" }, calendar),
      workingDaysBetween(on, addDays(on, 30), calendar),
      remaining(addDays(on, 5), on, calendar),
      parsePersonId("140105198605049911", { today: on }),
    ]),
  ];
  return createHash("sha256").update(JSON.stringify(answers)).digest("hex");
}
