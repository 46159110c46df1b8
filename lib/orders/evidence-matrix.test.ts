import { describe, expect, it } from "vitest";
import { type Violation, violationOf, violations } from "@/lib/violations/catalogue";
import { elementsOf } from "@/lib/violations/elements";
import { emptyCells, matrixRows, type TiedExhibit, tieableElements } from "./evidence-matrix";

const DEFIED_ON = "2026-11-24";
const exhibit = (element: TiedExhibit["element"]): TiedExhibit => ({
  ...{ element, id: "e", fileId: "f", ordinal: 1, name: "2026年7月工资表", scanState: "clean" },
});

const cells = violations().flatMap((violation) =>
  elementsOf(violation).map(({ element }): [string, TiedExhibit["element"], Violation] => [
    violation.code,
    element,
    violation,
  ]),
);

describe("matrixRows", () => {
  it.each(cells)(
    "has in %s the cell of %s empty without an exhibit and filled with one",
    (_code, element, violation) => {
      const without = matrixRows(violation, [], null);
      const withOne = matrixRows(violation, [exhibit(element)], null);
      const cell = (rows: typeof without) => rows.find((row) => row.element === element);
      expect(cell(without)?.standing).toBe(element === "defied" ? "order_missing" : "empty");
      expect(cell(without)?.exhibits).toEqual([]);
      expect(cell(withOne)).toMatchObject({ standing: "exhibits", exhibits: [{ ordinal: 1 }] });
      expect(emptyCells(without)).toBe(tieableElements(violation).length);
      expect(emptyCells(withOne)).toBe(emptyCells(without) - (element === "defied" ? 0 : 1));
    },
  );

  it("takes what follows an order from the orders on record, and nothing else", () => {
    const standing = (code: string) => {
      const violation = violationOf(code);
      const rows = violation ? matrixRows(violation, [], DEFIED_ON) : [];
      return rows.flatMap((row) => (row.standing === "reckoned" ? [[row.element, row.defiedOn]] : []));
    };
    expect(standing("LDJC-26-1")).toEqual([["defied", DEFIED_ON]]);
    expect(standing("WCN-125")).toEqual([["defied_or_serious", DEFIED_ON]]);
    expect(standing("LDJC-23-4")).toEqual([]);
  });
});

it("ties nothing to what the orders on record prove, nor to an entry that is gone", () => {
  expect(tieableElements(violationOf("LDJC-26-1"))).toEqual(["subject", "act", "period", "amount"]);
  expect(tieableElements(null)).toEqual([]);
});
