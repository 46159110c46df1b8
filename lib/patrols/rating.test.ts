import { expect, it } from "vitest";
import { meanMark, ratingRefusal, stepOf } from "./rating";

it.each([
  [0, 0, null],
  [4, 20, null],
  [5, 23, 4.6],
  [6, 20, 3.3],
])("of %i marks that sum to %i publishes %s", (given, sum, mean) => {
  expect(meanMark({ given, sum })).toBe(mean);
});

it("falls into steps of five", () => {
  expect([0, 4, 5, 9, 10].map(stepOf)).toEqual([0, 0, 1, 1, 2]);
});

it("is given once, after the visit has ended", () => {
  expect(ratingRefusal({ state: "under_way", isRated: false })).toBe("visit_not_ended");
  for (const state of ["recorded", "uninspected"] as const) {
    expect(ratingRefusal({ state, isRated: false })).toBeNull();
    expect(ratingRefusal({ state, isRated: true })).toBe("rated_already");
  }
});
