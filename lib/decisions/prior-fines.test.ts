import { describe, expect, it } from "vitest";
import { isFinedBefore } from "./prior-fines";

const OVERTIME = { findingId: "a", violationCode: "LDJC-25", sanctionAt: 2 };
const prior = {
  ...OVERTIME,
  decisionId: "1",
  happenedFrom: "2026-03-01",
  happenedUntil: "2026-05-31",
  decidedOn: "2026-08-01",
};

describe("《行政处罚法》第二十九条: fined before", () => {
  it.each([
    ["the day before the fined conduct", "2026-01-01", "2026-02-28", false],
    ["its first day", "2026-01-01", "2026-03-01", true],
    ["its last day", "2026-05-31", null, true],
    ["the day after it", "2026-06-01", null, false],
  ])("conduct of %s", (_name, happenedFrom, happenedUntil, isFined) => {
    const item = { ...OVERTIME, findingId: "b", happenedFrom, happenedUntil };
    expect(isFinedBefore(item, [prior])).toBe(isFined);
  });

  it("counts what is ignored on each finding as an act of its own, order or remedy, and on one finding once", () => {
    const ignored = { findingId: "a", violationCode: "LDJC-30-3", sanctionAt: 1 };
    const period = { happenedFrom: "2026-03-01", happenedUntil: null };
    const before = { ...ignored, ...period, decisionId: "1", decidedOn: "2026-08-01" };
    expect(isFinedBefore({ ...ignored, ...period, findingId: "b" }, [before])).toBe(false);
    expect(isFinedBefore({ ...ignored, ...period }, [before])).toBe(true);
    expect(isFinedBefore({ ...OVERTIME, ...period }, [before])).toBe(false);
  });
});
