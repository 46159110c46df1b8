import { describe, expect, it } from "vitest";
import { placeAfterMove, routingGround } from "./routing";

const county = { id: "county", regionCode: "990101" };
const city = { id: "city", regionCode: "9901" };
const at = { placeCode: "990101003", contest: null };

describe("routingGround", () => {
  it.each([
    ["place_of_work", { ...at, organ: county, nearestId: "county" }],
    ["nearest_above", { ...at, organ: city, nearestId: "city" }],
    ["taken_above", { ...at, organ: city, nearestId: "county" }],
    ["elsewhere", { ...at, organ: { id: "other", regionCode: "990102" }, nearestId: "county" }],
    ["assigned", { ...at, organ: county, nearestId: "county", contest: { outcome: "kept" as const } }],
    ["place_of_work", { ...at, organ: county, nearestId: "county", contest: { outcome: null } }],
    ["place_of_work", { ...at, organ: county, nearestId: "county", contest: { outcome: "dropped" as const } }],
  ])("%s", (ground, routed) => {
    expect(routingGround(routed)).toBe(ground);
  });
});

describe("placeAfterMove", () => {
  it("stays where it lies in the organ's region, and is that region otherwise", () => {
    expect(placeAfterMove("990101003", "9901")).toBe("990101003");
    expect(placeAfterMove("990101003", "990102")).toBe("990102");
  });
});
