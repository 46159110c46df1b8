import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { KEPT_AFTER_MS, writtenLater } from "./written-later";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("keeps the newest words once the typing rests, at once when the page is hidden, and not twice", () => {
  const kept: string[] = [];
  const typed = writtenLater((said) => kept.push(said));
  typed.later("没有");
  vi.advanceTimersByTime(KEPT_AFTER_MS - 1);
  typed.later("没有考勤表");
  vi.advanceTimersByTime(KEPT_AFTER_MS - 1);
  expect(kept).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(kept).toEqual(["没有考勤表"]);
  typed.later("没有考勤表和工资表");
  typed.now();
  typed.now();
  vi.runAllTimers();
  expect(kept).toEqual(["没有考勤表", "没有考勤表和工资表"]);
  typed.later("误");
  typed.drop();
  vi.runAllTimers();
  expect(kept).toHaveLength(2);
});
