import { describe, expect, it } from "vitest";
import { instructionsKept, keptByMonth, standingOn } from "./standing";

const tasks = [
  { dueOn: "2026-11-20", doneOn: "2026-11-20" },
  { dueOn: "2026-11-20", doneOn: "2026-11-23" },
  { dueOn: "2026-11-25", doneOn: null },
  { dueOn: "2026-12-10", doneOn: "2026-12-01" },
  { dueOn: "2026-12-20", doneOn: null },
  { dueOn: null, doneOn: null },
];

describe("standingOn", () => {
  it("reckons a day that has passed: the last day itself is not late", () => {
    expect(standingOn(tasks, "2026-11-20")).toEqual({ done: 1, late: 0 });
    expect(standingOn(tasks, "2026-11-22")).toEqual({ done: 1, late: 1 });
    expect(standingOn(tasks, "2026-11-26")).toEqual({ done: 2, late: 1 });
    expect(standingOn(tasks, "2026-12-31")).toEqual({ done: 3, late: 2 });
  });
});

describe("keptByMonth", () => {
  it("takes only limits that have passed, apart by month", () => {
    expect(keptByMonth(tasks, "2026-11-20")).toEqual([]);
    expect(keptByMonth(tasks, "2026-12-15")).toEqual([
      { month: "2026-11", due: 3, inTime: 1, afterwards: 1, open: 1 },
      { month: "2026-12", due: 1, inTime: 1, afterwards: 0, open: 0 },
    ]);
  });
});

describe("instructionsKept", () => {
  it("counts all, and those of the month", () => {
    const written = [
      { writtenOn: "2026-10-30", state: "done" as const },
      { writtenOn: "2026-11-02", state: "open" as const },
      { writtenOn: "2026-11-20", state: "done" as const },
    ];
    expect(instructionsKept(written, "2026-11-26")).toEqual({
      all: { written: 3, done: 2 },
      ofMonth: { written: 2, done: 1 },
    });
  });
});
