import { describe, expect, it } from "vitest";
import type { Measure } from "./lifecycle";
import { isPerformed } from "./outcomes";

describe("what a decision imposed is performed", () => {
  it.each<[readonly Measure[], number, boolean]>([
    [["warning"], 0, true],
    [["none"], 0, true],
    [["order_pay"], 0, false],
    [["order_pay", "additional_compensation"], 1, true],
    [["warning", "fine"], 1, false],
    [["confiscation"], 1, false],
    [["order_correct"], 1, false],
  ])("%j with %i lines in the ledger: %s", (measures, lines, expected) => {
    expect(isPerformed(measures, { linesInLedger: lines, isAccountClosed: false })).toBe(expected);
  });

  it("or its account is closed", () => {
    expect(isPerformed(["fine", "order_correct"], { linesInLedger: 0, isAccountClosed: true })).toBe(true);
  });
});
