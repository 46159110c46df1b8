import { describe, expect, it } from "vitest";
import type { Calculation } from "./calculation";
import { minimumWageShortfall } from "./minimum-wage";

const fenOf = (answer: Calculation) => (answer.ok ? answer.amountFen : answer.fault);
const formulas = (answer: Calculation) => (answer.ok ? answer.steps.map(({ formula }) => formula) : []);

/** What is shown adds up: the lines before the total are the total. */
function addsUp(answer: Calculation): boolean {
  if (!answer.ok) return false;
  const lines = answer.steps.slice(0, -1).reduce((total, { fen }) => total + (fen ?? 0), 0);
  return lines === answer.amountFen && answer.steps.at(-1)?.fen === answer.amountFen;
}

describe("minimumWageShortfall", () => {
  const standards = [
    { validFrom: "2024-01-01", monthlyFen: 180_000, source: "通告〔2023〕9号" },
    { validFrom: "2026-01-01", monthlyFen: 200_000, source: "通告〔2025〕9号" },
  ];
  const of = (month: string, paidFen: number) => minimumWageShortfall({ months: [{ month, paidFen }] }, standards);

  it("takes the standard of the month and pays what lies below it", () => {
    expect([199_999, 200_000, 200_001].map((fen) => fenOf(of("2026-01", fen)))).toEqual([
      1,
      "no_shortfall",
      "no_shortfall",
    ]);
    expect(fenOf(of("2025-12", 100_000))).toBe(80_000);
    const months = [
      { month: "2025-12", paidFen: 100_000 },
      { month: "2026-01", paidFen: 250_000 },
      { month: "2026-02", paidFen: 150_050 },
    ];
    const answer = minimumWageShortfall({ months }, standards);
    expect(fenOf(answer)).toBe(80_000 + 49_950);
    expect(formulas(answer).slice(1, 3)).toEqual([
      "2024-01-01起¥1,800.00（通告〔2023〕9号）",
      "2026-01-01起¥2,000.00（通告〔2025〕9号）",
    ]);
    expect(addsUp(answer)).toBe(true);
  });

  it("invents no standard: none in force, or one that changes within the month, is said", () => {
    expect(of("2023-12", 1)).toEqual({ ok: false, fault: "minimum_unknown", detail: "2023-12" });
    expect(fenOf(minimumWageShortfall({ months: [{ month: "2026-01", paidFen: 1 }] }, []))).toBe("minimum_unknown");
    const within = [...standards, { validFrom: "2026-07-15", monthlyFen: 210_000, source: "通告〔2026〕9号" }];
    const july = minimumWageShortfall({ months: [{ month: "2026-07", paidFen: 1 }] }, within);
    expect(fenOf(july)).toBe("minimum_changes_within");
  });
});
