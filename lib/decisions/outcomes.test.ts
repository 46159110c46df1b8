import { describe, expect, it } from "vitest";
import type { Measure } from "./lifecycle";
import { isPerformed } from "./outcomes";

describe("what a decision imposed is performed", () => {
  it.each<[readonly Measure[], boolean]>([
    [["warning"], true],
    [["none"], true],
    [["order_pay"], false],
    [["order_pay", "additional_compensation"], false],
    [["warning", "fine"], false],
    [["confiscation"], false],
    [["order_correct"], false],
  ])("%j with an account that is open: %s", (measures, expected) => {
    expect(isPerformed(measures, false)).toBe(expected);
    expect(isPerformed(measures, true)).toBe(true);
  });
});
