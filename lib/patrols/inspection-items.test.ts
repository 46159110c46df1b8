import { describe, expect, it } from "vitest";
import { violationOf } from "@/lib/violations/catalogue";
import { inspectionItemKeys, inspectionItems, provisionOf, questionOf } from "./inspection-items";

const questions = inspectionItems().flatMap((item) => item.questions);

describe("检查事项清单", () => {
  it("has an item for each key, in their order, and no question twice", () => {
    expect(inspectionItems().map(({ key }) => key)).toEqual(inspectionItemKeys);
    expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length);
    expect(questions.every(({ key }) => questionOf(key) !== null)).toBe(true);
  });

  it("points only at entries of the catalogue that are in force and of national law", () => {
    const codes = questions.flatMap(({ violation }) => violation ?? []);
    expect(codes.length).toBeGreaterThan(30);
    for (const code of codes) expect(violationOf(code)).toMatchObject({ status: "in_force", region: null });
  });

  it("cites what 否 points at, and nothing where no entry judges it", () => {
    const written = questionOf("contract.written");
    expect(written && provisionOf(written)?.cited).toBe("《中华人民共和国劳动合同法》第八十二条第一款");
    const permit = questionOf("special_hours.permit");
    expect(permit && provisionOf(permit)).toBeNull();
  });
});
