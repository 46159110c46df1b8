import { expect, it } from "vitest";
import { lastInspectedOn, newsSince } from "./brief-news";

it("counts from the last visit that was held: none that is planned, or found nobody", () => {
  expect(lastInspectedOn([])).toBeNull();
  expect(lastInspectedOn([{ plannedOn: "2026-11-02", state: "uninspected" }])).toBeNull();
  const visits = [
    { plannedOn: "2026-12-01", state: "approved" },
    { plannedOn: "2026-09-10", state: "recorded" },
    { plannedOn: "2026-03-10", state: "recorded" },
  ];
  expect(lastInspectedOn(visits)).toBe("2026-09-10");
});

it("tells what came on that day or later, and that there may be more where the list was cut", () => {
  const kinds = [
    { name: "新立案", days: ["2026-09-10", "2026-09-09"], isCut: false },
    { name: "新收投诉举报", days: ["2026-10-01", "2026-09-30"], isCut: true },
    { name: "新作出决定", days: ["2026-10-01", "2026-01-01"], isCut: true },
    { name: "新列入名单", days: [null, "2026-09-09"], isCut: false },
  ];
  expect(newsSince("2026-09-10", kinds)).toEqual(["新立案1件", "新收投诉举报2件以上", "新作出决定1件"]);
});
