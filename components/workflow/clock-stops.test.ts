import { expect, it } from "vitest";
import { ranIn } from "./clock-stops";

const day = (on: string, why = "workingDay") => ({ on, counted: why === "workingDay", why });
const first = [day("2026-11-16", "start"), day("2026-11-17"), day("2026-11-18"), day("2026-11-18", "paused")];
const rest = [day("2026-11-19"), day("2026-11-20"), day("2026-11-21", "weekend"), day("2026-11-23")];

it("tells what had been counted before each stop, and what was left after it, to the whole of the limit", () => {
  const resumed = [...first, day("2026-11-18", "resumed"), ...rest];
  expect(ranIn(resumed, "2026-11-16", 5)).toEqual([
    { resumedOn: null, counted: 2, pausedOn: "2026-11-18" },
    { resumedOn: "2026-11-18", counted: 3, pausedOn: null },
  ]);
  expect(ranIn([day("2026-11-16", "start"), ...rest], "2026-11-16", 3)).toHaveLength(1);
});

it("reckons what had run before a stop that was not kept", () => {
  expect(ranIn([day("2026-11-18", "start"), ...rest], "2026-11-01", 60)).toEqual([
    { resumedOn: null, counted: 57, pausedOn: null },
    { resumedOn: "2026-11-18", counted: 3, pausedOn: null },
  ]);
});
