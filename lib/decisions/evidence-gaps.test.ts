import { describe, expect, it } from "vitest";
import { violations } from "@/lib/violations/catalogue";
import { type ElementKey, provedByExhibits } from "@/lib/violations/elements";
import { gapsOf } from "./evidence-gaps";

const measures = violations().flatMap((violation) =>
  [null, ...violation.sanctions.keys()].map((at): [string, number | null, readonly ElementKey[]] => [
    violation.code,
    at,
    provedByExhibits(violation, at),
  ]),
);

describe("gapsOf", () => {
  it.each(measures)(
    "names of %s, sanction %s, each element without an exhibit and none with one",
    (code, at, asked) => {
      const gaps = (tied: readonly ElementKey[]) =>
        gapsOf({ violationCode: code, tied, defiedOn: null }, { violationCode: code, sanctionAt: at });
      expect(asked.length).toBeGreaterThanOrEqual(3);
      expect(gaps([])).toEqual(asked);
      expect(gaps(asked)).toEqual([]);
      for (const element of asked) expect(gaps(asked.filter((each) => each !== element))).toEqual([element]);
    },
  );

  it("asks only for the violation's own elements where another entry punishes that the order was ignored", () => {
    const finding = { violationCode: "LDJC-26-1", tied: [], defiedOn: "2026-11-24" };
    expect(gapsOf(finding, { violationCode: "LDJC-30-3", sanctionAt: 1 })).toEqual(["subject", "act", "period"]);
  });

  it("leaves to the defied order what it proves", () => {
    const ofMinors = { violationCode: "WCN-125", tied: ["subject", "act", "period"] as const };
    const heavier = { violationCode: "WCN-125", sanctionAt: 4 };
    expect(gapsOf({ ...ofMinors, defiedOn: null }, heavier)).toEqual(["defied_or_serious"]);
    expect(gapsOf({ ...ofMinors, defiedOn: "2026-11-24" }, heavier)).toEqual([]);
  });
});
