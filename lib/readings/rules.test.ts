import { describe, expect, it } from "vitest";
import { settingsIn } from "@/lib/agencies/settings";
import { signsOf } from "./rules";

const own = (key: string, amount: number) => ({ regionCode: "990101", key, amount });
const settings = settingsIn([own("readings.most_a_day", 5), own("readings.most_outside", 2)]);
const usual = { readings: 5, outside: 2, offHours: 0 };

describe("F118: signs of unusual reading", () => {
  it("sees nothing in a day at the region's numbers, and each sign just above them", () => {
    expect(signsOf(usual, settings)).toEqual([]);
    expect(signsOf({ ...usual, readings: 6 }, settings)).toEqual(["many"]);
    expect(signsOf({ ...usual, outside: 3 }, settings)).toEqual(["outside"]);
    expect(signsOf({ ...usual, offHours: 1 }, settings)).toEqual(["off_hours"]);
    expect(signsOf({ readings: 9, outside: 9, offHours: 9 }, settings)).toEqual(["many", "outside", "off_hours"]);
  });
});
