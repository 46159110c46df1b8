import { describe, expect, it } from "vitest";
import {
  addDays,
  addHours,
  addMonths,
  instantOf,
  isLegalDate,
  legalDate,
  minuteStamp,
  now,
  proseDate,
  startOf,
  weekdayOf,
  yearOf,
} from "./clock";

describe("the legal date of an instant", () => {
  it.each([
    ["2026-11-22T15:59:59Z", "2026-11-22", "2026-11-22 23:59"],
    ["2026-11-22T16:00:00Z", "2026-11-23", "2026-11-23 00:00"],
    ["2026-12-31T15:30:00Z", "2026-12-31", "2026-12-31 23:30"],
    ["2028-02-28T16:00:00Z", "2028-02-29", "2028-02-29 00:00"],
    ["2038-01-19T03:14:08Z", "2038-01-19", "2038-01-19 11:14"],
    ["1986-07-01T15:00:00Z", "1986-07-02", "1986-07-02 00:00"],
    ["1991-09-14T14:59:59Z", "1991-09-14", "1991-09-14 23:59"],
  ])("%s is %s", (iso, on, stamp) => {
    expect(legalDate(instantOf(iso))).toBe(on);
    expect(minuteStamp(instantOf(iso))).toBe(stamp);
  });

  it.each([
    ["2026-11-22", "2026-11-21T16:00:00.000Z"],
    ["1986-05-04", "1986-05-03T16:00:00.000Z"],
    ["1986-05-05", "1986-05-04T15:00:00.000Z"],
    ["1986-09-14", "1986-09-13T15:00:00.000Z"],
    ["1986-09-15", "1986-09-14T16:00:00.000Z"],
    ["1991-04-14", "1991-04-13T16:00:00.000Z"],
    ["1991-04-15", "1991-04-14T15:00:00.000Z"],
    ["1991-09-16", "1991-09-15T16:00:00.000Z"],
  ])("%s begins at %s", (on, iso) => expect(startOf(on).toISOString()).toBe(iso));

  it("reads the machine's clock as an instant", () => {
    expect(legalDate(now())).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(() => instantOf("tomorrow")).toThrow(RangeError);
  });
});

describe("calendar arithmetic", () => {
  it.each([
    ["2026-12-31", 1, "2027-01-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2027-03-01", -1, "2027-02-28"],
    ["1986-05-03", 1, "1986-05-04"],
    ["2026-03-12", 60, "2026-05-11"],
  ])("%s and %d days is %s", (on, days, result) => expect(addDays(on, days)).toBe(result));

  it.each([
    ["2026-03-12", 6, "2026-09-12"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2027-08-31", 6, "2028-02-29"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-01-15", 0, "2026-01-15"],
  ])("%s and %d months is %s", (on, months, result) => expect(addMonths(on, months)).toBe(result));

  it("adds hours to an instant across a change of summer time", () => {
    expect(addHours(instantOf("2026-11-22T02:00:00Z"), 24).toISOString()).toBe("2026-11-23T02:00:00.000Z");
    expect(minuteStamp(addHours(instantOf("1986-05-03T03:00:00Z"), 24))).toBe("1986-05-04 12:00");
  });

  it("knows weekdays and years", () => {
    expect([weekdayOf("2026-11-22"), weekdayOf("2026-11-23"), weekdayOf("1986-05-04")]).toEqual([0, 1, 0]);
    expect(yearOf("2026-11-22")).toBe(2026);
  });

  it.each([
    ["2028-02-29", true],
    ["2026-02-29", false],
    ["2026-13-01", false],
    ["2026-1-1", false],
    ["2026-01-01 ", false],
    ["", false],
  ])("says whether %j is a legal date", (text, is) => expect(isLegalDate(text)).toBe(is));

  it("writes a date for prose without zero padding", () => expect(proseDate("2026-01-05")).toBe("2026年1月5日"));
});
