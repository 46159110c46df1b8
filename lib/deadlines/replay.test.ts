import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/kernel/clock";
import { nationalYears } from "./calendar";
import { calendarFor, withYear } from "./region-calendar";
import { replay } from "./replay";
import { dueDate, type Period } from "./working-days";

const years = nationalYears();
const rows = {
  years: years.map(({ year }) => year),
  days: years.flatMap(({ daysOff, makeUpDays }) => [
    ...daysOff.map((on) => ({ on, regionCode: "", isWorkingDay: false })),
    ...makeUpDays.map((on) => ({ on, regionCode: "", isWorkingDay: true })),
  ]),
};
const before = calendarFor(rows, "990101");
const entered = withYear(rows, {
  year: 2027,
  regionCode: "",
  days: [
    { on: "2027-01-01", isWorkingDay: false },
    { on: "2027-02-08", isWorkingDay: false },
    { on: "2027-02-09", isWorkingDay: false },
    { on: "2027-02-20", isWorkingDay: true },
  ],
});
const after = calendarFor(entered, "990101");

const periods = fc.record({
  start: fc.integer({ min: 0, max: 500 }).map((days) => addDays("2026-06-01", days)),
  amount: fc.integer({ min: 0, max: 130 }),
  unit: fc.constantFrom("workingDays" as const, "days" as const, "months" as const),
  direction: fc.constantFrom("forward" as const, "back" as const),
  roll: fc.boolean(),
});

describe("replay", () => {
  it("T10: equals reckoning the period anew, whatever its unit and direction", () => {
    fc.assert(
      fc.property(periods, (period: Period & { roll: boolean; direction: "forward" | "back" }) => {
        const stored = dueDate(period, before);
        expect(replay(stored.trace, period, after)).toEqual(dueDate(period, after));
      }),
      { seed: 20_261_122, numRuns: 400 },
    );
  });

  it("moves an extension after the first part, and keeps what was left of a resumed clock", () => {
    const first = dueDate({ start: "2026-11-20", amount: 60, unit: "workingDays" }, before);
    const more = dueDate({ start: first.dueOn, amount: 30, unit: "workingDays" }, before);
    const whole = dueDate({ start: "2026-11-20", amount: 90, unit: "workingDays" }, after);
    const extended = replay([...first.trace, ...more.trace], { direction: "forward", roll: false }, after);
    expect(extended.dueOn).toBe(whole.dueOn);
    expect(extended.provisional).toBe(false);
  });
});

it("keeps what had run before a stop, and reckons what was left from the day on which it ended", () => {
  const first = dueDate({ start: "2026-11-20", amount: 5, unit: "workingDays" }, before);
  const [start, ...left] = dueDate({ start: "2027-02-01", amount: 20, unit: "workingDays" }, before).trace;
  const stop = { on: "2026-11-27", counted: false, why: "paused" };
  const trace = [...first.trace, stop, { on: start?.on ?? "", counted: false, why: "resumed" }, ...left];
  const forward = { direction: "forward", roll: false } as const;
  expect(replay(trace, forward, before).trace).toEqual(trace);
  const again = replay(trace, forward, after);
  expect(again.dueOn).toBe(dueDate({ start: "2027-02-01", amount: 20, unit: "workingDays" }, after).dueOn);
  expect(again.trace.slice(0, first.trace.length + 1)).toEqual([...first.trace, stop]);
  expect(again.trace.filter(({ counted }) => counted)).toHaveLength(25);
});

describe("calendarFor", () => {
  const regional = withYear(rows, {
    year: 2026,
    regionCode: "9901",
    days: [
      { on: "2026-02-14", isWorkingDay: false },
      { on: "2026-04-20", isWorkingDay: false },
    ],
  });

  it("a regional day off counts in its region and below only, and wins over a make-up day", () => {
    expect(rows.days).toContainEqual({ on: "2026-02-14", regionCode: "", isWorkingDay: true });
    expect(calendarFor(regional, "990101").kindOf("2026-02-14")).toBe("regionalHoliday");
    expect(calendarFor(regional, "990101").kindOf("2026-04-20")).toBe("regionalHoliday");
    expect(calendarFor(regional, "99").kindOf("2026-04-20")).toBe("workingDay");
    expect(calendarFor(regional, "9902").kindOf("2026-02-14")).toBe("makeUp");
  });

  it("replacing a year leaves the other years and regions as they were", () => {
    const again = withYear(regional, { year: 2026, regionCode: "9901", days: [] });
    expect(calendarFor(again, "990101").kindOf("2026-04-20")).toBe("workingDay");
    expect(calendarFor(again, "990101").kindOf("2026-10-01")).toBe("holiday");
    expect(after.isPublished(2027)).toBe(true);
    expect(before.isPublished(2027)).toBe(false);
  });
});
