import { describe, expect, it } from "vitest";
import { apart, currentEntry } from "./nav-entries";
import { nextRow } from "./shortcut-keys";

const nav = [
  { href: "/office/cases", label: "案件" },
  { href: "/office/cases/archive", label: "归档" },
  { href: "/office/desk", label: "待办" },
];

describe("currentEntry", () => {
  it("marks the entry whose page or part is shown", () => {
    expect(currentEntry(nav, "/office/desk")).toBe("/office/desk");
    expect(currentEntry(nav, "/office/cases/17/closure")).toBe("/office/cases");
  });

  it("prefers the longer of two that fit", () => {
    expect(currentEntry(nav, "/office/cases/archive/2026")).toBe("/office/cases/archive");
  });

  it("does not take a name that only begins alike", () => {
    expect(currentEntry(nav, "/office/cases-old")).toBeUndefined();
  });
});

describe("apart", () => {
  const many = (count: number) => Array.from({ length: count }, (_none, at) => ({ href: `/${at}`, label: `${at}` }));

  it("leaves eight entries as they are, and of nine shows seven before the rest", () => {
    expect(apart(many(8)).map(({ length }) => length)).toEqual([8, 0]);
    expect(apart(many(9)).map(({ length }) => length)).toEqual([7, 2]);
    expect(apart(many(9)).flat()).toEqual(many(9));
  });
});

describe("nextRow", () => {
  it("begins at the near end, moves by one and stops at either end", () => {
    expect([nextRow(3, -1, 1), nextRow(3, -1, -1)]).toEqual([0, 2]);
    expect([nextRow(3, 1, 1), nextRow(3, 1, -1)]).toEqual([2, 0]);
    expect([nextRow(3, 2, 1), nextRow(3, 0, -1)]).toEqual([2, 0]);
  });

  it("goes nowhere in an empty list", () => {
    expect(nextRow(0, -1, 1)).toBe(-1);
  });
});
