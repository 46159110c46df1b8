import { expect, it } from "vitest";
import { violations } from "@/lib/violations/catalogue";
import { codesOfKind } from "./major-lifecycle";
import { daysOfQuarter, isQuarter, quarterBefore, quarterOf } from "./quarter";

it.each([
  ["2026-01-01", "2026Q1", "2026-01-01", "2026-03-31", "2025Q4"],
  ["2026-06-30", "2026Q2", "2026-04-01", "2026-06-30", "2026Q1"],
  ["2026-07-01", "2026Q3", "2026-07-01", "2026-09-30", "2026Q2"],
  ["2026-12-31", "2026Q4", "2026-10-01", "2026-12-31", "2026Q3"],
])("the quarter of %s", (on, quarter, from, to, before) => {
  expect([quarterOf(on), daysOfQuarter(quarter), quarterBefore(quarter)]).toEqual([quarter, { from, to }, before]);
});

it("is four a year", () => {
  expect(["2026Q0", "2026Q5", "26Q1", "2026q1"].filter(isQuarter)).toEqual([]);
});

it("names only entries of the catalogue, each of one kind", () => {
  const known = violations().map(({ code }) => code);
  const named = Object.values(codesOfKind).flat();
  expect(named.filter((code) => !known.includes(code))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});
