import { describe, expect, it } from "vitest";
import { halfBefore, halfDays, phaseOf } from "./period";

describe("a half-year", () => {
  it.each([
    ["2026-H1", "2026-01-01", "2026-06-30", "2025-H2"],
    ["2026-H2", "2026-07-01", "2026-12-31", "2026-H1"],
  ])("%s runs from %s until %s and follows %s", (half, from, until, before) => {
    expect(halfDays(half)).toEqual({ from, until });
    expect(halfBefore(half)).toBe(before);
  });
});

describe("phaseOf", () => {
  const dates = { opensOn: "2027-01-05", dueOn: "2027-01-20", lockedOn: "2027-02-10" };
  it.each([
    ["2027-01-04", "upcoming"],
    ["2027-01-05", "open"],
    ["2027-01-20", "open"],
    ["2027-01-21", "late"],
    ["2027-02-10", "late"],
    ["2027-02-11", "locked"],
  ])("on %s it is %s", (today, phase) => {
    expect(phaseOf(dates, today)).toBe(phase);
  });
});
