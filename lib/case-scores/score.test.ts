import { describe, expect, it } from "vitest";
import { wasCertified } from "./certified";
import type { Outcome } from "./checks";
import { SetStandardInput } from "./input";
import { itemWords } from "./item-words";
import { type ItemCode, isVeto, itemCodes } from "./items";
import { faultWords, scoreWords } from "./labels";
import { repairsOf, scoreOf, type Weights } from "./score";

const outcomes = (over: Partial<Record<ItemCode, Outcome>>): ReadonlyMap<ItemCode, Outcome> => {
  const passed: Outcome = { result: "passed", at: [] };
  return new Map(itemCodes.map((code) => [code, over[code] ?? passed]));
};

const weights: Weights = { two_officers: 20, findings_proved: 30, clocks_kept: 10, facts_clear: 40 };

describe("the score of a file", () => {
  it("is a hundred where everything is as it should be", () => {
    expect(scoreOf(weights, outcomes({}), { facts_clear: "met" }).tenths).toBe(1000);
  });

  it("leaves out what is not applicable or not judged yet, and scales the rest", () => {
    const apart: Outcome = { result: "not_applicable", at: [] };
    const score = scoreOf(
      weights,
      outcomes({ clocks_kept: apart, findings_proved: { result: "failed", at: [2] } }),
      {},
    );
    expect(score.points).toEqual({ passed: 20, failed: 30, not_applicable: 10, open: 40 });
    expect(score.tenths).toBe(400);
    expect(scoreOf(weights, outcomes({ clocks_kept: apart }), {}).tenths).toBe(1000);
    expect(scoreOf(weights, outcomes({ clocks_kept: apart }), { facts_clear: "not_applicable" }).tenths).toBe(1000);
  });

  it("never rounds up to a hundred, and is none where nothing counts", () => {
    const nearly: Weights = { two_officers: 1, findings_proved: 2 };
    expect(scoreOf(nearly, outcomes({ two_officers: { result: "failed", at: [] } }), {}).tenths).toBe(666);
    expect(scoreOf({ facts_clear: 100 }, outcomes({}), {}).tenths).toBeNull();
    expect([scoreWords(1000), scoreWords(666), scoreWords(0)]).toEqual(["100", "66.6", "0"]);
  });

  it("names a veto whatever it weighs, and the dearest repairs first", () => {
    const failed: Outcome = { result: "failed", at: [1, 3] };
    const over = { not_heavier: failed, two_officers: failed, findings_proved: failed, clocks_kept: failed };
    const score = scoreOf(weights, outcomes(over), { facts_clear: "not_met" });
    expect(score.vetoes).toEqual(["two_officers", "not_heavier"]);
    expect(repairsOf(score, 3).map(({ code }) => code)).toEqual(["facts_clear", "findings_proved", "two_officers"]);
    expect(faultWords({ code: "findings_proved", ...failed })).toBe("按日期先后，第1、3项认定的事实。");
    expect(faultWords({ code: "two_officers", result: "failed", at: [] })).toBe("");
  });
});

describe("a standard's form", () => {
  const standard = (points: readonly number[]) => ({
    ...{ regionCode: "990101", name: "测试标准", source: "测试用，不是任何文件", validFrom: "2030-01-01" },
    weights: points.map((each, at) => ({ item: itemCodes[at], points: each })),
  });
  const messages = (points: readonly number[]) =>
    SetStandardInput.safeParse(standard(points)).error?.issues.map(({ message }) => message) ?? [];

  it.each([
    [[60, 40], []],
    [[60, 39], ["各项分值合计应为100分，现在是99分，还差1分。"]],
    [[60, 41], ["各项分值合计应为100分，现在是101分，多出1分。"]],
    [[], ["各项分值合计应为100分，现在是0分，还差100分。"]],
  ])("takes points that come to exactly a hundred: %j", (points, faults) => {
    expect(messages(points)).toEqual(faults);
  });

  it("takes no item twice", () => {
    const twice = { ...standard([]), weights: [50, 50].map((points) => ({ item: itemCodes[0], points })) };
    expect(SetStandardInput.safeParse(twice).error?.issues.map(({ message }) => message)).toEqual([
      "同一评查项写了两次。",
    ]);
  });
});

it("every veto has an article of the law", () => {
  expect(itemCodes.filter((code) => isVeto(code) && itemWords[code].article === "")).toEqual([]);
});

describe("a certificate on a day", () => {
  const first = { validFrom: "2025-03-01", validTo: "2026-02-28", withdrawnOn: null };
  const later = { validFrom: "2026-03-01", validTo: "2026-12-31", withdrawnOn: "2026-10-01" };

  it.each([
    ["2025-02-28", false],
    ["2025-03-01", true],
    ["2026-02-28", true],
    ["2026-03-01", true],
    ["2026-09-30", true],
    ["2026-10-01", false],
  ])("%s: %s", (on, was) => expect(wasCertified(on, [first, later])).toBe(was));

  it("is not held by who has none", () => expect(wasCertified("2026-05-01", [])).toBe(false));
});
