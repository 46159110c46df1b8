import { describe, expect, it } from "vitest";
import { correctedDayRefusal, reliances } from "./correction-policy";

const from = "2026-11-18";

describe("the day of a corrected delivery", () => {
  it.each(reliances)("with %s in reliance on it is never later, and always the same", (reliance) => {
    expect(correctedDayRefusal({ from, to: "2026-11-19", reliance })).toBe(`relied_${reliance}`);
    expect(correctedDayRefusal({ from, to: from, reliance })).toBeNull();
    const earlier = reliance === "account" ? "relied_account" : null;
    expect(correctedDayRefusal({ from, to: "2026-11-17", reliance })).toBe(earlier);
  });

  it("is what it was while nothing rests on it", () => {
    expect(correctedDayRefusal({ from, to: "2026-12-18", reliance: null })).toBeNull();
  });
});
