import { describe, expect, it } from "vitest";
import { colourOf, cutOffs, replyDue } from "./round-dates";

describe("cutOffs", () => {
  it("are the 15th and the 30th, and in February its last day", () => {
    expect(cutOffs("2026-01-16", "2026-03-15", [15, 30])).toEqual([
      "2026-01-30",
      "2026-02-15",
      "2026-02-28",
      "2026-03-15",
    ]);
    expect(cutOffs("2028-02-01", "2028-02-29", [30])).toEqual(["2028-02-29"]);
  });

  it("include both ends, take any rhythm, and name a day once that two of them mean", () => {
    expect(cutOffs("2026-11-15", "2026-11-30", [15, 30])).toEqual(["2026-11-15", "2026-11-30"]);
    expect(cutOffs("2026-11-16", "2026-11-29", [15, 30])).toEqual([]);
    expect(cutOffs("2026-02-01", "2026-02-28", [30, 31])).toEqual(["2026-02-28"]);
    expect(cutOffs("2026-11-01", "2027-01-31", [25])).toEqual(["2026-11-25", "2026-12-25", "2027-01-25"]);
  });

  it("leave the units their days", () => expect(replyDue("2026-11-30", 3)).toBe("2026-12-03"));
});

describe("colourOf", () => {
  it.each([
    [0, 0, "blue"],
    [3, 0, "blue"],
    [4, 0, "yellow"],
    [10, 0, "yellow"],
    [11, 0, "red"],
    [1, 1, "yellow"],
    [1, 2, "red"],
    [4, 1, "red"],
    [20, 3, "red"],
  ])("%s working days late with %s open demands is %s", (late, open, colour) =>
    expect(colourOf(late, open)).toBe(colour),
  );
});
