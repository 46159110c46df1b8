import { expect, it } from "vitest";
import { byUrgency, urgencyOf } from "./rules";

const lamp = (kind: "overdue" | "warned" | "today" | "soon" | "normal", workingDays: number) => ({
  kind,
  workingDays,
  dueOn: "2026-11-23",
  provisional: false,
});

it("groups by lamp first and by the week after, below, on and above the limit", () => {
  expect(urgencyOf(lamp("overdue", -1))).toBe("overdue");
  expect(urgencyOf(lamp("warned", 1))).toBe("warned");
  expect(urgencyOf(lamp("today", 0))).toBe("today");
  expect(urgencyOf(lamp("soon", 3))).toBe("soon");
  expect(urgencyOf(lamp("normal", 4))).toBe("week");
  expect(urgencyOf(lamp("normal", 5))).toBe("week");
  expect(urgencyOf(lamp("normal", 6))).toBe("later");
});

it("keeps the groups' order, drops the empty ones and rows without a lamp", () => {
  const rows = [{ id: "a" }, { id: "b" }, { id: "c" }, { id: "none" }];
  const lamps = { a: lamp("normal", 9), b: lamp("overdue", -2), c: lamp("overdue", -1) };
  expect(byUrgency(rows, lamps)).toEqual([
    { urgency: "overdue", rows: [{ id: "b" }, { id: "c" }] },
    { urgency: "later", rows: [{ id: "a" }] },
  ]);
});
