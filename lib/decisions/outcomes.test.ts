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
    expect(isPerformed(measures, { linesInLedger: lines, account: "due" })).toBe(expected);
    expect(isPerformed(measures, { linesInLedger: lines, account: null })).toBe(expected);
  });

  it.each(["performed", "annulled", "ended"] as const)("or its account is %s", (account) => {
    expect(isPerformed(["fine", "order_correct"], { linesInLedger: 0, account })).toBe(true);
  });
});
