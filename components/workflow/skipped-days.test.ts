import { expect, it } from "vitest";
import { skippedByKind } from "./skipped-days";

it("gathers the days that did not count by reason and leaves out the counted", () => {
  const trace = [
    { on: "2026-09-30", counted: true, why: "working_day" },
    { on: "2026-10-01", counted: false, why: "holiday" },
    { on: "2026-10-03", counted: false, why: "weekend" },
    { on: "2026-10-05", counted: false, why: "holiday" },
  ];
  expect(skippedByKind(trace)).toEqual([
    { why: "holiday", days: ["2026-10-01", "2026-10-05"] },
    { why: "weekend", days: ["2026-10-03"] },
  ]);
  expect(skippedByKind([])).toEqual([]);
});
