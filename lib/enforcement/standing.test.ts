import { describe, expect, it } from "vitest";
import { reviewResults } from "./lifecycle";
import { keptOf, leftFaults, standingAfter, toReturnFen } from "./standing";

const decided = { fine: 0, confiscation: 50_000, ordered: 10_000_000 };
const left = { fine: null, confiscation: 0, ordered: 8_000_000 };

describe("what goes back", () => {
  const nothing = { fine: 0, surcharge: 0, confiscation: 0, ordered: 0 };
  const paid = { fine: 500, surcharge: 60, confiscation: 40, ordered: 900 };
  const due = { ...nothing, fine: 200, surcharge: 100, confiscation: 40, ordered: 900 };

  it("is what the treasury has beyond what is due, all of it once nothing is left, never the workers' money", () => {
    const back = (isFallen: boolean, refundedFen = 0) => toReturnFen({ isFallen, balance: { due, paid, refundedFen } });
    expect([back(false), back(false, 200), back(false, 260), back(true), back(true, 260)]).toEqual([
      260, 60, 0, 600, 340,
    ]);
  });

  it("is taken off what was too much first, then off the debts in their order, never off what workers got", () => {
    expect(keptOf({ due, paid, refundedFen: 300 })).toEqual({ ...paid, fine: 200 });
    expect(keptOf({ due, paid, refundedFen: 550 })).toEqual({ ...paid, fine: 0, surcharge: 10 });
    expect(keptOf({ due: nothing, paid, refundedFen: 9_999 })).toEqual({ ...nothing, ordered: 900 });
  });
});

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
