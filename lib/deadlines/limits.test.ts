import { describe, expect, it } from "vitest";
import { nationalCalendar } from "./calendar";
import { isLimitKey, limitDue, limitOf, limits } from "./limits";
import { dueDate } from "./working-days";

const national = nationalCalendar();
const keys = Object.keys(limits).filter(isLimitKey);

describe("the statutory table", () => {
  it.each([
    ["T-LIMIT-2Y", 2, "years"],
    ["T-LIMIT-2Y-P", 2, "years"],
    ["T-ACCEPT", 5, "workingDays"],
    ["TIP-CHECK", 5, "workingDays"],
    ["T-FILE", 0, "days"],
    ["T-REJECT-2Y", 5, "workingDays"],
    ["T-INV", 60, "workingDays"],
    ["T-PEN-90", 90, "days"],
    ["T-DECIDE-15", 15, "workingDays"],
    ["T-HOLD-7", 7, "workingDays"],
    ["T-STATEMENT", 5, "workingDays"],
    ["T-HEAR-REQ", 5, "workingDays"],
    ["T-HEAR-NOTICE", 7, "workingDays"],
    ["T-DELIVER-7", 7, "workingDays"],
    ["T-NOTICE-30", 30, "days"],
    ["T-UP-10", 10, "workingDays"],
    ["T-WITHDRAW-3", 3, "workingDays"],
    ["T-MAJOR-CHECK-15", 15, "workingDays"],
    ["T-PUBLISH-7", 7, "workingDays"],
    ["T-LIST-OBJECT-5", 5, "workingDays"],
    ["T-LIST-CHECK-5", 5, "workingDays"],
    ["T-LIST-DECIDE-20", 20, "workingDays"],
    ["T-LIST-3Y", 3, "years"],
    ["T-LIST-6M", 6, "months"],
    ["T-LIST-REMOVE-15", 15, "workingDays"],
    ["T-LIST-OFF-10", 10, "workingDays"],
    ["T-PAY-15", 15, "days"],
    ["T-SURCHARGE", 1, "days"],
    ["T-HANDIN-2", 2, "workingDays"],
    ["T-DEMAND-10", 10, "workingDays"],
    ["T-COURT-3M", 3, "months"],
    ["T-COURT-ACC", 5, "workingDays"],
    ["T-COURT-RULE", 7, "workingDays"],
    ["T-COURT-REVIEW", 15, "days"],
    ["T-SUSPEND-3Y", 3, "years"],
    ["T-JUDGMENT-2Y", 2, "years"],
    ["T-RECON-60", 60, "days"],
    ["T-REPLY-10", 10, "workingDays"],
    ["T-RECON-DECIDE", 60, "days"],
    ["T-SUE-6M", 6, "months"],
    ["T-SUE-15", 15, "days"],
    ["T-REF-3D", 3, "days"],
    ["T-REF-24H", 24, "hours"],
    ["T-REF-POLICE", 3, "days"],
    ["T-REF-RECON", 3, "days"],
    ["T-REF-ANSWER", 3, "days"],
    ["T-REF-SUPERVISE", 3, "days"],
    ["T-REF-GOODS", 3, "days"],
    ["T-ARCHIVE", 3, "years"],
    ["T-WAGE-LEDGER", 3, "years"],
    ["T-CONTRACT-KEEP", 2, "years"],
  ] as const)("%s is %d %s", (key, amount, unit) => expect(limitOf(key)).toMatchObject({ amount, unit }));

  it("has 51 limits, each with a name and an article of its own", () => {
    expect(keys).toHaveLength(51);
    for (const key of keys) {
      expect(limitOf(key).label).toMatch(/[一-龥]{4}/);
      expect(limitOf(key).basis).toMatch(/第[一二三四五六七八九十百]+条|〔2018〕118号$|人社部令第29号）$/);
    }
    expect(new Set(keys.map((key) => limitOf(key).label)).size).toBe(keys.length);
  });

  it("marks what was not read, what a region sets, and what blocks an act", () => {
    const having = (mark: "setting" | "hard") => keys.filter((key) => limitOf(key)[mark]);
    expect(keys.filter((key) => !limitOf(key).verified)).toEqual([
      "T-DECIDE-15",
      "T-UP-10",
      "T-MAJOR-CHECK-15",
      "T-PUBLISH-7",
      "T-ARCHIVE",
    ]);
    expect(having("setting")).toEqual([
      "TIP-CHECK",
      "T-DECIDE-15",
      "T-STATEMENT",
      "T-NOTICE-30",
      "T-UP-10",
      "T-PUBLISH-7",
    ]);
    expect(having("hard")).toEqual([
      "T-LIMIT-2Y",
      "T-LIMIT-2Y-P",
      "T-STATEMENT",
      "T-HEAR-REQ",
      "T-LIST-OBJECT-5",
      "T-LIST-6M",
      "T-DEMAND-10",
      "T-COURT-3M",
    ]);
  });

  it("extends the investigation by 30 working days and counts the hearing's notice back", () => {
    expect(limits["T-INV"].extension).toEqual({ amount: 30, unit: "workingDays" });
    expect(keys.filter((key) => limitOf(key).direction === "back")).toEqual(["T-HEAR-NOTICE"]);
  });

  it("knows its own keys only", () => {
    expect(["T-INV", "T-NONE", "toString", ""].map(isLimitKey)).toEqual([true, false, false, false]);
  });
});

describe("limitDue", () => {
  it.each([
    ["T-PAY-15", "2026-03-12", "2026-03-27"],
    ["T-SURCHARGE", "2026-03-27", "2026-03-28"],
    ["T-RECON-60", "2026-03-12", "2026-05-11"],
    ["T-SUE-6M", "2026-03-12", "2026-09-14"],
    ["T-COURT-3M", "2026-09-14", "2026-12-14"],
    ["T-FILE", "2026-11-22", "2026-11-22"],
    ["T-ACCEPT", "2026-09-29", "2026-10-12"],
    ["T-HEAR-NOTICE", "2026-11-16", "2026-11-05"],
    ["T-LIMIT-2Y", "2024-11-22", "2026-11-23"],
  ] as const)("%s from %s is %s", (key, start, dueOn) => expect(limitDue(key, start, national).dueOn).toBe(dueOn));

  it("T-INV with its extension is ninety working days", () => {
    const { dueOn } = limitDue("T-INV", "2026-03-02", national);
    const extended = dueDate({ start: dueOn, ...limits["T-INV"].extension }, national).dueOn;
    expect(extended).toBe(dueDate({ start: "2026-03-02", amount: 90, unit: "workingDays" }, national).dueOn);
  });
});
