import { describe, expect, it } from "vitest";
import { locationText, metresBetween, parseLocation } from "./location";

describe("a place", () => {
  it.each([
    ["23.12911, 113.26436", "23.12911,113.26436"],
    ["113.264360,23.129110", "23.12911,113.26436"],
    [" 39.9，116.4 ", "39.90000,116.40000"],
    ["39.9 116.4", "39.90000,116.40000"],
  ])("reads %s in either order", (typed, kept) => {
    const place = parseLocation(typed);
    expect(place && locationText(place)).toBe(kept);
  });

  it.each(["", "23.1", "23.1,24.2", "113,114", "1.2,113.3", "-23.1,113.2", "23.1,113.2,5", "abc"])(
    "takes %s for no place in China",
    (typed) => expect(parseLocation(typed)).toBeNull(),
  );

  it("is as far as the sphere says: a degree of latitude is 111.195 km, one of longitude at 60° half of it", () => {
    expect(metresBetween({ latitude: 30, longitude: 110 }, { latitude: 31, longitude: 110 })).toBe(111_195);
    expect(metresBetween({ latitude: 0, longitude: 110 }, { latitude: 0, longitude: 111 })).toBe(111_195);
    expect(metresBetween({ latitude: 60, longitude: 110 }, { latitude: 60, longitude: 111 })).toBe(55_597);
    expect(metresBetween({ latitude: 30, longitude: 110 }, { latitude: 30, longitude: 110 })).toBe(0);
  });
});
