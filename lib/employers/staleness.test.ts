import { expect, it } from "vitest";
import { daysBetween } from "@/lib/kernel/clock";
import { isStale } from "./staleness";

it("counts the days since the last confirmation over a month's end", () => {
  expect(daysBetween("2026-11-26", "2026-11-26")).toBe(0);
  expect(daysBetween("2026-10-31", "2026-11-26")).toBe(26);
});

it("is stale above the limit, not on it and not below it", () => {
  expect(isStale("2026-05-31", "2026-11-26", 180)).toBe(false);
  expect(isStale("2026-05-30", "2026-11-26", 180)).toBe(false);
  expect(isStale("2026-05-29", "2026-11-26", 180)).toBe(true);
});
