import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharesOf } from "@/lib/claims/shares";
import { partsOf } from "./worker-parts";

const rows = [
  { id: "a", openFen: 800_000, lateFen: 800_000, addedFen: 0 },
  { id: "b", openFen: 0, lateFen: 760_050, addedFen: 0 },
  { id: "c", openFen: 500_000, lateFen: 500_000, addedFen: 0 },
];

describe("what of a remedy's measure is each worker's", () => {
  it("is what is open of an order to pay, and nothing of a row that was paid", () => {
    const measure = { measure: "order_pay", amountFen: 1_300_000, mostFen: 1_300_000 } as const;
    expect(partsOf(measure, rows)).toEqual([
      { claimId: "a", partFen: 800_000 },
      { claimId: "c", partFen: 500_000 },
    ]);
  });

  it("is what was late of the compensation, or what the ledger verified where that is the sum", () => {
    const measure = { measure: "additional_compensation", amountFen: 1_100_000, mostFen: 2_060_050 } as const;
    expect(partsOf(measure, rows).map(({ partFen }) => partFen)).toEqual([800_000, 760_050, 500_000]);
    const verified = rows.map((row, at) => ({ ...row, addedFen: [400_000, 450_000, 250_000][at] ?? 0 }));
    expect(partsOf(measure, verified).map(({ partFen }) => partFen)).toEqual([400_000, 450_000, 250_000]);
  });

  it("is nothing where the sum was not reckoned from the rows, and of what is no money for workers", () => {
    expect(partsOf({ measure: "order_pay", amountFen: 1_300_001, mostFen: 1_300_001 }, rows)).toEqual([]);
    expect(partsOf({ measure: "additional_compensation", amountFen: 90, mostFen: 100 }, rows)).toEqual([]);
    expect(partsOf({ measure: "order_correct", amountFen: null, mostFen: null }, rows)).toEqual([]);
    expect(partsOf({ measure: "order_pay", amountFen: 0, mostFen: 0 }, [])).toEqual([]);
  });
});

describe("the shares of an amount", () => {
  it("are rounded to whole fen, the rest to those who lost most", () => {
    expect(sharesOf(100, [{ partFen: 1 }, { partFen: 1 }, { partFen: 1 }])).toEqual([34, 33, 33]);
    expect(sharesOf(1_030_025, [{ partFen: 800_000 }, { partFen: 760_050 }, { partFen: 500_000 }])).toEqual([
      400_000, 380_025, 250_000,
    ]);
    expect(sharesOf(5, [{ partFen: 1 }, { partFen: 2 }])).toEqual([2, 3]);
  });

  it("add up to it, and none is a fen away from its proportion", () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 100_000_000 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 1_000_000_000 }), (fens, amountFen) => {
        const shares = sharesOf(
          amountFen,
          fens.map((partFen) => ({ partFen })),
        );
        const whole = fens.reduce((so, fen) => so + fen, 0);
        expect(shares.reduce((so, share) => so + share, 0)).toBe(amountFen);
        for (const [at, share] of shares.entries())
          expect(Math.abs(share - (amountFen * (fens[at] ?? 0)) / whole)).toBeLessThan(1);
      }),
    );
  });
});
