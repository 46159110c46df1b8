import { describe, expect, it } from "vitest";
import { reviewResults } from "./lifecycle";
import { leftFaults, standingAfter } from "./standing";

const decided = { fine: 0, confiscation: 50_000, ordered: 10_000_000 };
const left = { fine: null, confiscation: 0, ordered: 8_000_000 };

describe("what a review leaves of a decision", () => {
  it("is said of every sum that was decided, from nothing up to what was decided", () => {
    expect(leftFaults("changed", left, decided)).toEqual([]);
    expect(leftFaults("changed", { ...left, ordered: decided.ordered }, decided)).toEqual([]);
    expect(leftFaults("partly_annulled", { ...left, confiscation: null, ordered: 10_000_001 }, decided)).toEqual([
      { field: "leftConfiscation", fault: "left_missing", decidedFen: 50_000 },
      { field: "leftOrdered", fault: "left_above_decided", decidedFen: 10_000_000 },
    ]);
    expect(leftFaults("changed", { ...left, fine: 1 }, decided)).toEqual([
      { field: "leftFine", fault: "left_above_decided", decidedFen: 0 },
    ]);
  });

  it("is other sums only after a change or a partial annulment", () => {
    const changing = reviewResults.filter((result) => standingAfter(result, left) !== null);
    expect(changing).toEqual(["changed", "partly_annulled"]);
    expect(standingAfter("partly_annulled", left)).toEqual({ fine: 0, confiscation: 0, ordered: 8_000_000 });
    expect(leftFaults("confirmed_unlawful", { fine: null, confiscation: null, ordered: null }, decided)).toEqual([]);
  });
});
