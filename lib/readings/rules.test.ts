import { describe, expect, it } from "vitest";
import { settingsIn } from "@/lib/agencies/settings";
import { MOST_ROWS_EXPORTED, signsOf } from "./rules";

const own = (key: string, amount: number) => ({ regionCode: "990101", key, amount });
const settings = settingsIn([own("readings.most_a_day", 5), own("readings.most_outside", 2)]);
const usual = { readings: 5, outside: 2, offHours: 0, exportedRows: MOST_ROWS_EXPORTED };

describe("F118: signs of unusual reading", () => {
  it("sees nothing in a day at the region's numbers, and each sign just above them", () => {
    expect(signsOf(usual, settings)).toEqual([]);
    expect(signsOf({ ...usual, readings: 6 }, settings)).toEqual(["many"]);
    expect(signsOf({ ...usual, outside: 3 }, settings)).toEqual(["outside"]);
    expect(signsOf({ ...usual, offHours: 1 }, settings)).toEqual(["off_hours"]);
    expect(signsOf({ ...usual, exportedRows: MOST_ROWS_EXPORTED + 1 }, settings)).toEqual(["exported"]);
    const all = { readings: 9, outside: 9, offHours: 9, exportedRows: 9_999 };
    expect(signsOf(all, settings)).toEqual(["many", "outside", "off_hours", "exported"]);
  });
});
