import { describe, expect, it } from "vitest";
import { isShownReached, NO_NUMBER, reckon } from "./standard";

const published = {
  amount_worker: { value: 1_000_000, isInclusive: true, source: "某省规定" },
  amount_total: { value: 6_000_000, isInclusive: false, source: "某省规定" },
};
const none = { amount_worker: null, amount_total: null };
const owed = { workers: 10, totalFen: 6_000_001, mostFen: 1_000_000 };

describe("whether the amount of the crime is reached", () => {
  it.each([
    ["a worker's three months at the number itself", "amount_worker", owed, 3, true],
    ["two months, however much", "amount_worker", { ...owed, mostFen: 9_000_000 }, 2, false],
    ["a fen below the number", "amount_worker", { ...owed, mostFen: 999_999 }, 3, false],
    ["no ledger that tells one worker's sum", "amount_worker", { ...owed, mostFen: null }, 3, false],
    ["ten workers above the number", "amount_total", owed, null, true],
    ["the number itself, which does not count here", "amount_total", { ...owed, totalFen: 6_000_000 }, null, false],
    ["nine workers, however much", "amount_total", { ...owed, workers: 9, totalFen: 9_000_000 }, null, false],
  ] as const)("answers for %s", (_name, ground, sum, months, isReached) => {
    expect(reckon(ground, sum, months, published).isReached).toBe(isReached);
  });

  it.each([
    ["the sum of all, where the notice named it", "amount_total", owed, published, true],
    ["the sum of all not, where it named an event", "event", owed, published, false],
    ["one worker's sum not, as nothing on record tells the months", "amount_worker", owed, published, false],
    ["the sum of too few workers not", "amount_total", { ...owed, workers: 1 }, published, false],
    ["nothing, where no number is published", "amount_total", owed, none, false],
  ] as const)("is shown by %s", (_name, ground, sum, thresholds, isReached) => {
    expect(isShownReached(ground, sum, thresholds)).toBe(isReached);
  });

  it("invents no number: without one nothing is compared, but what falls short of the law's own numbers does", () => {
    expect(reckon("amount_total", owed, null, none)).toMatchObject({ isReached: null });
    expect(reckon("amount_total", owed, null, none).steps.at(-1)).toBe(NO_NUMBER);
    expect(reckon("amount_total", { ...owed, workers: 9 }, null, none).isReached).toBe(false);
    expect(reckon("amount_worker", owed, 2, none).isReached).toBe(false);
  });

  it("shows its arithmetic, and reckons nothing of an event", () => {
    expect(reckon("amount_total", owed, null, published).steps).toEqual([
      "被拖欠的劳动者10人",
      "达到10人以上",
      "到期未付合计¥60,000.01",
      "达到¥60,000.00（不含本数）（某省规定）",
    ]);
    expect(reckon("event", owed, null, none)).toEqual({ isReached: true, steps: [] });
  });
});
