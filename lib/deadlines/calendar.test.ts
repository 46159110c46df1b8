import official from "chinese-days/dist/chinese-days.json";
import { describe, expect, it } from "vitest";
import { calendarOf, isWorkingDay, nationalCalendar, nationalYears } from "./calendar";

const national = nationalCalendar();

describe("the seeded national calendar", () => {
  it("holds exactly the days that chinese-days carries, 2004 to 2026", () => {
    const daysOff = nationalYears().flatMap((year) => year.daysOff);
    const makeUpDays = nationalYears().flatMap((year) => year.makeUpDays);
    expect([...daysOff].sort()).toEqual(Object.keys(official.holidays).sort());
    expect([...makeUpDays].sort()).toEqual(Object.keys(official.workdays).sort());
    expect(nationalYears().map(({ year }) => year)).toEqual(Array.from({ length: 23 }, (_, index) => 2004 + index));
  });

  it("counts 33 days off, 6 make-up days and 248 working days in 2026", () => {
    const year = nationalYears().find((candidate) => candidate.year === 2026);
    expect([year?.daysOff.length, year?.makeUpDays.length]).toEqual([33, 6]);
    const month = (index: number) => String(index + 1).padStart(2, "0");
    const dates = Array.from(
      { length: 12 * 31 },
      (_, index) => `2026-${month(Math.floor(index / 31))}-${month(index % 31)}`,
    );
    const real = dates.filter((on) => !/-(02-(29|30|31)|(04|06|09|11)-31)$/.test(on));
    expect(real.filter((on) => isWorkingDay(on, national))).toHaveLength(248);
  });

  it.each([
    ["2026-10-10", "makeUp"],
    ["2026-10-01", "holiday"],
    ["2026-02-15", "holiday"],
    ["2026-02-14", "makeUp"],
    ["2026-11-22", "weekend"],
    ["2026-11-21", "weekend"],
    ["2026-11-23", "workingDay"],
    ["2027-10-01", "workingDay"],
    ["2027-10-02", "weekend"],
  ])("%s is a %s", (on, kind) => expect(national.kindOf(on)).toBe(kind));

  it("says which years are published", () => {
    expect([2003, 2004, 2026, 2027].map(national.isPublished)).toEqual([false, true, true, false]);
  });
});

describe("calendarOf", () => {
  const years = [{ year: 2026, daysOff: ["2026-10-01"], makeUpDays: ["2026-10-10"] }];

  it("puts a region's days off before the make-up day", () => {
    const regional = calendarOf({ years, regionalDaysOff: ["2026-10-10", "2026-10-12", "2026-10-01"] });
    expect(["2026-10-10", "2026-10-12", "2026-10-01"].map(regional.kindOf)).toEqual([
      "regionalHoliday",
      "regionalHoliday",
      "holiday",
    ]);
    expect(isWorkingDay("2026-10-12", regional)).toBe(false);
  });

  it.each([
    [{ year: 2026, daysOff: ["2027-01-01"], makeUpDays: [] }],
    [{ year: 2026, daysOff: [], makeUpDays: ["2026-02-30"] }],
    [{ year: 2026, daysOff: ["2026-10-01"], makeUpDays: ["2026-10-01"] }],
  ])("refuses an unsound year: %j", (year) => {
    expect(() => calendarOf({ years: [year] })).toThrow(RangeError);
  });
});
