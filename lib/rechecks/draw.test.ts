import { describe, expect, it } from "vitest";
import { drawFrom } from "./draw";

const frame = (n: number) => Array.from({ length: n }, (_, at) => `matter-${String(at).padStart(3, "0")}`);

describe("drawFrom", () => {
  it("draws one in twenty, rounded up, and nothing from nothing", () => {
    expect([0, 1, 20, 21, 100].map((n) => drawFrom("seed", frame(n)).chosen.length)).toEqual([0, 1, 1, 2, 5]);
  });

  it("gives the same again whatever the order, and another choice for another seed", () => {
    const ids = frame(200);
    expect(drawFrom("seed", [...ids].reverse())).toEqual(drawFrom("seed", ids));
    expect(drawFrom("other", ids).chosen).not.toEqual(drawFrom("seed", ids).chosen);
  });

  it("hashes another frame differently when one row changes", () => {
    const ids = frame(20);
    expect(drawFrom("seed", [...ids.slice(1), "matter-xxx"]).frameHash).not.toBe(drawFrom("seed", ids).frameHash);
  });
});
