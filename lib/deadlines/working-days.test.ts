import { describe, expect, it } from "vitest";
import { calendarOf, nationalCalendar, nationalYears } from "./calendar";
import { traceReasonLabels } from "./labels";
import { dueDate, remaining, workingDaysBetween } from "./working-days";

const national = nationalCalendar();
const forward = (start: string, amount: number) => dueDate({ start, amount, unit: "workingDays" }, national);
const back = (start: string, amount: number) =>
  dueDate({ start, amount, unit: "workingDays", direction: "back" }, national);

describe("working days", () => {
  it.each([
    ["an ordinary week", "2026-11-16", 5, "2026-11-23"],
    ["a start on a Sunday", "2026-11-22", 1, "2026-11-23"],
    ["nothing to count", "2026-11-22", 0, "2026-11-22"],
    ["Spring Festival 2026 with both make-up Saturdays", "2026-02-13", 5, "2026-02-27"],
    ["up to the make-up Saturday after it", "2026-02-13", 6, "2026-02-28"],
    ["National Day 2026", "2026-09-30", 1, "2026-10-08"],
    ["the make-up Saturday after National Day", "2026-09-30", 3, "2026-10-10"],
    ["the turn of the year 2025", "2025-12-31", 1, "2026-01-04"],
    ["Spring Festival 2020, lengthened by notice", "2020-01-23", 1, "2020-02-03"],
    ["sixty working days (T-INV)", "2026-03-02", 60, "2026-05-28"],
  ])("%s", (_, start, amount, dueOn) => {
    expect(forward(start, amount)).toMatchObject({ dueOn, provisional: false });
  });

  it.each([
    ["seven working days before a hearing (T-HEAR-NOTICE)", "2026-11-16", 7, "2026-11-05"],
    ["back across National Day", "2026-10-08", 1, "2026-09-30"],
    ["back to the make-up Saturday", "2026-10-12", 1, "2026-10-10"],
    ["back over the turn of the year", "2026-01-04", 1, "2025-12-31"],
  ])("counts back: %s", (_, start, amount, dueOn) => {
    expect(back(start, amount)).toMatchObject({ dueOn, provisional: false });
  });

  it("names every day, counted or not", () => {
    expect(forward("2026-09-30", 2).trace).toEqual([
      { on: "2026-09-30", counted: false, why: "start" },
      ...["01", "02", "03", "04", "05", "06", "07"].map((day) => ({
        on: `2026-10-${day}`,
        counted: false,
        why: "holiday",
      })),
      { on: "2026-10-08", counted: true, why: "workingDay" },
      { on: "2026-10-09", counted: true, why: "workingDay" },
    ]);
    expect(forward("2026-10-09", 2).trace.slice(1)).toEqual([
      { on: "2026-10-10", counted: true, why: "makeUp" },
      { on: "2026-10-11", counted: false, why: "weekend" },
      { on: "2026-10-12", counted: true, why: "workingDay" },
    ]);
  });

  it("is provisional as soon as it looks into a year without a published calendar", () => {
    expect(forward("2026-12-30", 1)).toMatchObject({ dueOn: "2026-12-31", provisional: false });
    expect(forward("2026-12-31", 1)).toMatchObject({ dueOn: "2027-01-01", provisional: true });
    expect(forward("2026-12-25", 10)).toMatchObject({ dueOn: "2027-01-08", provisional: true });
    expect(back("2004-01-02", 1)).toMatchObject({ dueOn: "2003-12-31", provisional: true });
  });

  it("moves once the year is published", () => {
    const notice = { year: 2027, daysOff: ["2027-01-01", "2027-01-02", "2027-01-03"], makeUpDays: [] };
    const published = calendarOf({ years: [...nationalYears(), notice] });
    const period = { start: "2026-12-31", amount: 1, unit: "workingDays" } as const;
    expect(dueDate(period, published)).toMatchObject({ dueOn: "2027-01-04", provisional: false });
  });
});

describe("days, months and years", () => {
  const due = (start: string, amount: number, unit: "days" | "months" | "years", more = {}) =>
    dueDate({ start, amount, unit, ...more }, national);

  it.each([
    ["the pay-by day of law.md a.8 (T-PAY-15)", "2026-03-12", 15, "days", "2026-03-27"],
    ["reconsideration (T-RECON-60)", "2026-03-12", 60, "days", "2026-05-11"],
    ["suit, from Saturday to Monday (T-SUE-6M)", "2026-03-12", 6, "months", "2026-09-14"],
    ["the window of the court application (T-COURT-3M)", "2026-09-14", 3, "months", "2026-12-14"],
    ["an end on a make-up Saturday stays", "2026-09-25", 15, "days", "2026-10-10"],
    ["an end in National Day week", "2026-09-16", 15, "days", "2026-10-08"],
    ["the last day of a shorter month", "2025-08-31", 6, "months", "2026-02-28"],
    ["a leap day two years on", "2024-02-29", 2, "years", "2026-02-28"],
  ] as const)("%s", (_, start, amount, unit, dueOn) => {
    expect(due(start, amount, unit)).toMatchObject({ dueOn, provisional: false });
  });

  it("does not move when told so, and moves back when counted back", () => {
    expect(due("2026-03-12", 6, "months", { roll: false }).dueOn).toBe("2026-09-12");
    expect(due("2026-10-16", 15, "days", { direction: "back" }).dueOn).toBe("2026-09-30");
    expect(due("2026-10-16", 15, "days", { direction: "back", roll: false }).dueOn).toBe("2026-10-01");
  });

  it("keeps a short trace: start, end, each day moved over", () => {
    expect(due("2024-10-04", 2, "years").trace).toEqual([
      { on: "2024-10-04", counted: false, why: "start" },
      { on: "2026-10-04", counted: true, why: "periodEnd" },
      { on: "2026-10-04", counted: false, why: "holiday" },
      { on: "2026-10-05", counted: false, why: "holiday" },
      { on: "2026-10-06", counted: false, why: "holiday" },
      { on: "2026-10-07", counted: false, why: "holiday" },
      { on: "2026-10-08", counted: true, why: "rolledTo" },
    ]);
    expect(due("2026-03-12", 15, "days").trace).toHaveLength(2);
  });

  it("is provisional when its end lies in an unpublished year", () => {
    expect(due("2025-10-01", 2, "years")).toMatchObject({ dueOn: "2027-10-01", provisional: true });
    expect(due("2003-12-01", 6, "months")).toMatchObject({ dueOn: "2004-06-01", provisional: false });
  });
});

it.each([
  [{ start: "2026-02-30", amount: 1, unit: "days" }],
  [{ start: "", amount: 1, unit: "workingDays" }],
  [{ start: "2026-01-01", amount: -1, unit: "workingDays" }],
  [{ start: "2026-01-01", amount: 1.5, unit: "days" }],
  [{ start: "2026-01-01", amount: Number.NaN, unit: "months" }],
  [{ start: "2026-01-01", amount: 40_000, unit: "workingDays" }],
] as const)("refuses %j", (period) => expect(() => dueDate(period, national)).toThrow(RangeError));

describe("workingDaysBetween", () => {
  it.each([
    ["2026-11-20", "2026-11-23", 1],
    ["2026-11-20", "2026-11-22", 0],
    ["2026-09-30", "2026-10-10", 3],
    ["2026-11-23", "2026-11-23", 0],
    ["2026-11-24", "2026-11-23", 0],
  ])("(%s, %s] holds %d", (from, to, count) => expect(workingDaysBetween(from, to, national)).toBe(count));
});

describe("remaining", () => {
  it.each([
    ["2026-11-20", "overdue", 1],
    ["2026-11-22", "overdue", 1],
    ["2026-11-23", "today", 0],
    ["2026-11-24", "soon", 1],
    ["2026-11-26", "soon", 3],
    ["2026-11-27", "normal", 4],
  ])("due on %s, seen on Monday the 23rd: %s, %d", (dueOn, kind, workingDays) => {
    expect(remaining(dueOn, "2026-11-23", national)).toEqual({ kind, workingDays });
  });

  it("counts working days, not days, over a long holiday", () => {
    expect(remaining("2026-10-10", "2026-09-30", national)).toEqual({ kind: "soon", workingDays: 3 });
    expect(remaining("2026-09-30", "2026-10-07", national)).toEqual({ kind: "overdue", workingDays: 0 });
  });
});

it("has a Chinese name for each reason that a trace of this century gives", () => {
  const seen = new Set(forward("2020-01-01", 2000).trace.map(({ why }) => why));
  for (const why of seen) expect(traceReasonLabels[why]).toMatch(/[一-龥]/);
});
