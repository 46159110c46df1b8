import { describe, expect, it } from "vitest";
import { noticeTermIn } from "./notice-terms";

const row = (regionCode: string, effectiveFrom: string, days: number) => ({
  ...{ regionCode, effectiveFrom, days, basis: `《${regionCode}》第一条` },
});

describe("T-NOTICE-30: the days of a public notice", () => {
  const rows = [row("9901", "2026-03-01", 60), row("9901", "2026-09-01", 45), row("990101", "2026-10-01", 40)];
  it.each([
    ["2026-02-28", 30, "《民事诉讼法》第九十五条"],
    ["2026-03-01", 60, "《9901》第一条"],
    ["2026-08-31", 60, "《9901》第一条"],
    ["2026-09-01", 45, "《9901》第一条"],
    ["2026-09-30", 45, "《9901》第一条"],
    ["2026-10-01", 40, "《990101》第一条"],
  ])("put up on %s are %d by %s", (on, amount, basis) => {
    expect(noticeTermIn(rows, on)).toMatchObject({ amount, basis });
  });

  it("are the statute's where no region has its own", () => {
    expect(noticeTermIn([], "2026-11-16")).toMatchObject({ amount: 30 });
  });
});
