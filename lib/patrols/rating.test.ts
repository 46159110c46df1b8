import { expect, it } from "vitest";
import { meanMark } from "./rating";

it.each([
  [0, 0, null],
  [4, 20, null],
  [5, 23, 4.6],
  [6, 20, 3.3],
])("of %i marks that sum to %i publishes %s", (given, sum, mean) => {
  expect(meanMark({ given, sum })).toBe(mean);
});
