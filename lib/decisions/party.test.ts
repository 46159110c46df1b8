import { describe, expect, it } from "vitest";
import { punishesPersons, violationOf, violations } from "@/lib/violations/catalogue";
import { measuresOn } from "./measures";
import { isAddressed, onPersonRefusal, type Party } from "./party";

const [principal, supervisor]: Party[] = [
  { personId: "a", role: "representative" },
  { personId: "b", role: "supervisor" },
];
const all = violations().flatMap(({ code, sanctions }) => sanctions.map((sanction, n) => ({ code, n, sanction })));
const ofPersons = all.filter(({ sanction }) => punishesPersons(sanction));

describe("whom a sanction falls on", () => {
  it("is the unit or a person, by the catalogue, and never both", () => {
    for (const { sanction } of all) {
      const isOfPersons = punishesPersons(sanction);
      expect(isAddressed(sanction, null)).toBe(isOfPersons ? "target_is_person" : null);
      expect(isAddressed(sanction, supervisor ?? null)).toBe(isOfPersons ? null : "target_is_unit");
    }
  });

  it("is the legal representative only where the provision's own text says so", () => {
    for (const { code, sanction } of ofPersons) {
      const isNamed = violationOf(code)?.text?.includes("法定代表人") === true;
      expect([code, isAddressed(sanction, principal ?? null)]).toEqual([code, isNamed ? null : "role_not_named"]);
    }
  });

  it("is no person where something is to be paid or corrected", () => {
    expect(onPersonRefusal("remedy", true)).toBe("remedy_on_person");
    expect([onPersonRefusal("remedy", false), onPersonRefusal("penalty", true)]).toEqual([null, null]);
  });

  it.each([
    ["SB-84", 2, "precondition_missing"],
    ["SBZJ-23", 1, "in_conflict"],
    ["SBZJ-23", 2, "in_conflict"],
    ["SBZJ-24", 0, "shared_power"],
  ])("%s, sanction %s, keeps its reason against a person: %s", (code, n, reason) => {
    const ground = {
      ...{ id: "f", ordinal: 1, violationCode: code, happenedUntil: "2026-09-30", workerCount: 2, amountFen: null },
      ...{ ignored: [], tied: [] },
    };
    const place = { regionCode: "990101", today: "2026-11-24", party: supervisor ?? null };
    const option = measuresOn("penalty", ground, place).find(({ sanctionAt }) => sanctionAt === n);
    expect(option?.refusal).toBe(reason);
  });
});
