import { describe, expect, it } from "vitest";
import { drawn, frameHash, frameOf, type PaidRow } from "./draw";

const rows: PaidRow[] = Array.from({ length: 40 }, (_, at) => ({
  claimId: `00000000-0000-4000-8000-${String(at).padStart(12, "0")}`,
  workerKey: `worker${at % 25}`,
  paidFen: 1000 + at,
}));

describe("a draw of workers", () => {
  it("has one frame whatever the order of the rows, and another for any changed row", () => {
    const frame = frameOf(rows);
    expect(frameHash(frameOf(rows.toReversed()))).toBe(frameHash(frame));
    const changed = rows.map((row, at) => (at === 7 ? { ...row, paidFen: row.paidFen + 1 } : row));
    expect(frameHash(frameOf(changed))).not.toBe(frameHash(frame));
    expect(frame.join()).not.toContain("worker");
  });

  it("draws the same by the same seed, all rows of each drawn worker and no worker twice", () => {
    const frame = frameOf(rows);
    const chosen = drawn(frame, "seed", 10);
    expect(drawn(frame, "seed", 10)).toEqual(chosen);
    expect(drawn(frame, "other seed", 10)).not.toEqual(chosen);
    const keys = chosen.map((id) => rows.find(({ claimId }) => claimId === id)?.workerKey);
    expect(new Set(keys).size).toBe(10);
    const owned = rows.filter(({ workerKey }) => keys.includes(workerKey)).map(({ claimId }) => claimId);
    expect(chosen.toSorted()).toEqual(owned.toSorted());
  });

  it("draws everyone when there are fewer, and each worker about as often as another", () => {
    const frame = frameOf(rows);
    expect(drawn(frame, "seed", 99)).toHaveLength(40);
    const times = new Map<string, number>();
    for (let seed = 0; seed < 500; seed += 1) {
      const [first = ""] = drawn(frame, `seed${seed}`, 1);
      const key = rows.find(({ claimId }) => claimId === first)?.workerKey ?? "";
      times.set(key, (times.get(key) ?? 0) + 1);
    }
    expect(times.size).toBe(25);
    expect(Math.max(...times.values())).toBeLessThan(50);
  });
});
