import { describe, expect, it } from "vitest";
import { nearestNext } from "./day-route";

const at = (id: string, longitude: number | null) => ({
  id,
  location: longitude === null ? null : { latitude: 30, longitude },
});
const ids = (stops: readonly { id: string }[]) => stops.map(({ id }) => id).join("");

describe("the order of a day's visits", () => {
  const stops = [at("a", 110), at("x", null), at("b", 113), at("c", 111), at("d", 110.5)];

  it("goes from the first with a place to the nearest that is left; places not known come last", () => {
    expect(ids(nearestNext(stops))).toBe("adcbx");
  });

  it("begins where it is asked to, and tells each way", () => {
    const legs = nearestNext(stops, "b");
    expect(ids(legs)).toBe("bcdax");
    expect(legs.map(({ metres }) => metres && Math.round(metres / 1000))).toEqual([null, 193, 48, 48, null]);
  });

  it("may begin where the place is not known", () => expect(ids(nearestNext(stops, "x"))).toBe("xadcb"));
  it("ignores a beginning that is not of the day", () => expect(ids(nearestNext(stops, "z"))).toBe("adcbx"));
  it("keeps the order of those of one place", () => expect(ids(nearestNext([at("p", 110), at("q", 110)]))).toBe("pq"));
  it("has nothing to order on a day without visits", () => expect(nearestNext([])).toEqual([]));
});
