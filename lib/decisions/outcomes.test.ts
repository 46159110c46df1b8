import { describe, expect, it } from "vitest";
import type { CorrectionManner, Measure } from "./lifecycle";
import { isPerformed, ordersCorrection } from "./outcomes";

describe("what a decision imposed is performed", () => {
  it.each<[readonly Measure[], boolean]>([
    [["warning"], true],
    [["none"], true],
    [["order_pay"], false],
    [["order_pay", "additional_compensation"], false],
    [["warning", "fine"], false],
    [["confiscation"], false],
    [["licence_revocation"], false],
    [["order_correct"], false],
  ])("%j with an account that is open: %s", (measures, expected) => {
    const imposed = { kind: "penalty", correction: null, measures } as const;
    expect(isPerformed(imposed, false)).toBe(expected);
    expect(isPerformed(imposed, true)).toBe(true);
  });

  it.each<[CorrectionManner | null, boolean]>([
    [null, true],
    ["corrected", true],
    ["at_once", false],
    ["within", false],
  ])("a warning that orders the correction %s, with an account that is open: %s", (correction, expected) => {
    const imposed = { kind: "penalty", correction, measures: ["warning"] } as const;
    expect(isPerformed(imposed, false)).toBe(expected);
    expect(ordersCorrection(imposed)).toBe(!expected);
    expect(ordersCorrection({ ...imposed, kind: "remedy" })).toBe(false);
  });
});
