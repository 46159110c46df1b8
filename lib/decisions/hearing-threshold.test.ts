import { describe, expect, it } from "vitest";
import { hearingSettingOf, isHearingDue } from "./hearing-threshold";

const fine = (amountFen: number) => ({ measure: "fine" as const, amountFen });
const reaches = (fen: number) => fen >= 2_000_000;

describe("the right to a hearing", () => {
  it.each([
    [[fine(1_999_999)], false],
    [[fine(2_000_000)], true],
    [[fine(2_000_001)], true],
    [[fine(1_000_000), { measure: "confiscation" as const, amountFen: 1_000_000 }], true],
    [[fine(1_000_000), { measure: "order_pay" as const, amountFen: 9_000_000 }], false],
    [[{ measure: "warning" as const, amountFen: null }], false],
    [[{ measure: "licence_revocation" as const, amountFen: null }], true],
    [[fine(1), { measure: "licence_revocation" as const, amountFen: null }], true],
  ])("of %j above a threshold of 20,000 yuan: %s", (items, expected) => {
    expect(isHearingDue("penalty", items, reaches)).toBe(expected);
  });

  it("belongs to every fine where the region has no number, and to no remedy", () => {
    expect(isHearingDue("penalty", [fine(1)], null)).toBe(true);
    expect(isHearingDue("remedy", [fine(9_000_000)], null)).toBe(false);
  });

  it("takes an individual business by the number of citizens", () => {
    expect(hearingSettingOf("92990101MA0H00010Q", false)).toBe("hearing_citizen");
    expect(hearingSettingOf("91990101MA0H00010Q", false)).toBe("hearing_organisation");
    expect(hearingSettingOf("91990101MA0H00010Q", true)).toBe("hearing_citizen");
    expect(hearingSettingOf(null, false)).toBe("hearing_organisation");
  });
});
