import { expect, it } from "vitest";
import { settingsIn } from "@/lib/agencies/settings";
import { nationalCalendar } from "@/lib/deadlines/calendar";
import { hearsAfter, isEscalated } from "./escalation";

const calendar = nationalCalendar();

it("F48: a leader hears after one working day and a head after five; below, on and above each", () => {
  const settings = settingsIn([]);
  const leader = hearsAfter({ role: "squad_leader", organKind: "inspection_body" }, settings) ?? 0;
  const head = hearsAfter({ role: "head", organKind: "bureau" }, settings) ?? 0;
  expect([leader, head]).toEqual([1, 5]);
  const due = "2026-11-18";
  expect(["2026-11-18", "2026-11-19", "2026-11-20"].map((on) => isEscalated(due, on, leader, calendar))).toEqual([
    false,
    true,
    true,
  ]);
  expect(["2026-11-24", "2026-11-25", "2026-11-26"].map((on) => isEscalated(due, on, head, calendar))).toEqual([
    false,
    true,
    true,
  ]);
});

it("counts no weekend: what was due on a Friday is one working day overdue on Monday", () => {
  expect(isEscalated("2026-11-20", "2026-11-22", 1, calendar)).toBe(false);
  expect(isEscalated("2026-11-20", "2026-11-23", 1, calendar)).toBe(true);
});

it("tells no other post", () => {
  const settings = settingsIn([]);
  expect(hearsAfter({ role: "inspector", organKind: "inspection_body" }, settings)).toBeNull();
  expect(hearsAfter({ role: "squad_leader", organKind: "bureau" }, settings)).toBeNull();
  expect(hearsAfter({ role: "leadership", organKind: "bureau" }, settings)).toBeNull();
});
