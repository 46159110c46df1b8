import { describe, expect, it } from "vitest";
import { isOutsideBand, repeatsOf } from "./bands";

const band = {
  ok: true,
  countsRepeats: false,
  tierName: "一般",
  tierSource: "",
  tierLeastFen: 600_000,
  tierMostFen: 1_200_000,
} as const;

describe("isOutsideBand", () => {
  it.each([
    [599_999, true],
    [600_000, false],
    [1_200_000, false],
    [1_200_001, true],
    [null, false],
  ])("%s: %s", (fen, expected) => {
    expect(isOutsideBand(band, fen)).toBe(expected);
  });

  it("is false where no tier is known", () => {
    expect(isOutsideBand(null, 1)).toBe(false);
    expect(isOutsideBand({ ok: false, tierSource: "", missing: [] }, 1)).toBe(false);
  });
});

describe("repeatsOf", () => {
  const priors = [
    { decisionId: "a", violationCode: "LDJC-30-3", decidedOn: "2024-11-23" },
    { decisionId: "b", violationCode: "LDJC-30-3", decidedOn: "2024-11-24" },
    { decisionId: "c", violationCode: "LDJC-25", decidedOn: "2026-01-05" },
    { decisionId: "c", violationCode: "LDJC-25", decidedOn: "2026-01-05" },
  ];

  it.each([
    ["LDJC-26-1", null, 0],
    ["LDJC-30-3", null, null],
    ["LDJC-30-3", "2024-11-24", 1],
    ["LDJC-25", "2024-11-24", 1],
  ])("of %s since %s: %s", (code, since, expected) => {
    expect(repeatsOf(code, priors, since)).toBe(expected);
  });
});
