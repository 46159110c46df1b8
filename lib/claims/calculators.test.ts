import { describe, expect, it } from "vitest";
import { additionalCompensation, additionalSum, isShareWithin } from "./additional-compensation";
import { annualLeave } from "./annual-leave";
import { arrears } from "./arrears";
import type { Calculation } from "./calculation";
import { CalculationInput } from "./calculation-input";
import { doubleWage } from "./double-wage";
import { overtime } from "./overtime";
import { probationCompensation, probationLimit } from "./probation-compensation";
import { roundedFen } from "./rounding";
import { unlawfulTermination } from "./unlawful-termination";

const fenOf = (answer: Calculation) => (answer.ok ? answer.amountFen : answer.fault);
const formulas = (answer: Calculation) => (answer.ok ? answer.steps.map(({ formula }) => formula) : []);

/** What is shown adds up: the lines before the total are the total. */
function addsUp(answer: Calculation): boolean {
  if (!answer.ok) return false;
  const lines = answer.steps.slice(0, -1).reduce((total, { fen }) => total + (fen ?? 0), 0);
  return lines === answer.amountFen && answer.steps.at(-1)?.fen === answer.amountFen;
}

describe("roundedFen", () => {
  it("rounds half a fen up and less down, and keeps whole fen", () => {
    expect([499n, 500n, 501n, 1000n].map((n) => roundedFen(n, 1000n))).toEqual([0, 1, 1, 1]);
    expect(roundedFen(10n ** 20n + 1n, 10n ** 8n)).toBe(10 ** 12);
  });
});

describe("arrears", () => {
  const months = [
    { month: "2026-07", dueFen: 800_000, paidFen: 300_000 },
    { month: "2026-08", dueFen: 800_000, paidFen: 0 },
  ];

  it("adds up what is owed month by month and shows how", () => {
    const answer = arrears({ months });
    expect(fenOf(answer)).toBe(1_300_000);
    expect(addsUp(answer)).toBe(true);
    expect(formulas(answer)[0]).toBe("2026-07：¥8,000.00 − ¥3,000.00");
    expect(formulas(answer).at(-1)).toBe("¥5,000.00 + ¥8,000.00");
  });

  it("refuses a month that was paid over, a month named twice, and nothing owed at all", () => {
    const paid = (paidFen: number) => arrears({ months: [{ month: "2026-07", dueFen: 800_000, paidFen }] });
    expect([799_999, 800_000, 800_001].map((fen) => fenOf(paid(fen)))).toEqual([1, "nothing_owed", "paid_over_due"]);
    expect(fenOf(arrears({ months: [...months, { month: "2026-07", dueFen: 1, paidFen: 0 }] }))).toBe("month_twice");
  });
});

describe("overtime", () => {
  const none = { weekday_overtime: 0, rest_day_overtime: 0, holiday_overtime: 0 };
  const of = (hours: Partial<typeof none>, over: Partial<Parameters<typeof overtime>[0]> = {}) =>
    overtime({ base: "hourly", wageFen: 2_000, hours: { ...none, ...hours }, paidFen: 0, ...over });

  it("is 150, 200 and 300 percent of the hour's wage", () => {
    expect(fenOf(of({ weekday_overtime: 1_000 }))).toBe(30_000);
    expect(fenOf(of({ rest_day_overtime: 1_000 }))).toBe(40_000);
    expect(fenOf(of({ holiday_overtime: 1_000 }))).toBe(60_000);
    const all = of({ weekday_overtime: 1_000, rest_day_overtime: 800, holiday_overtime: 250 });
    expect(fenOf(all)).toBe(30_000 + 32_000 + 15_000);
    expect(addsUp(all)).toBe(true);
  });

  it("makes an hour's wage of a month's by 21.75 days of 8 hours, rounding each line once", () => {
    const monthly = of({ weekday_overtime: 1_250 }, { base: "monthly", wageFen: 800_000 });
    expect(fenOf(monthly)).toBe(86_207);
    expect(formulas(monthly)[0]).toBe("¥8,000.00 ÷ 21.75 ÷ 8 × 150% × 12.5");
    expect(fenOf(of({ weekday_overtime: 800 }, { base: "monthly", wageFen: 217_500 }))).toBe(15_000);
  });

  it("takes off what was paid, below, on and above what is due", () => {
    const paid = (paidFen: number) => of({ rest_day_overtime: 1_000 }, { paidFen });
    expect([39_999, 40_000, 40_001].map((fen) => fenOf(paid(fen)))).toEqual([1, "nothing_owed", "paid_over_due"]);
    expect(addsUp(paid(10_000))).toBe(true);
    expect(fenOf(of({}))).toBe("no_hours");
  });
});

describe("doubleWage", () => {
  const typed = {
    ...{ calculator: "double_wage", startedOn: "2025-03-15", until: "2025-05-14", monthly: "6000", partMonth: "" },
  };

  const of = (until: string, partMonthFen: number | null = null, over = {}) =>
    doubleWage({
      startedOn: "2025-03-15",
      until,
      monthlyFen: 600_000,
      partMonthFen,
      ...over,
    });

  it("begins the day after one full month and ends the day before one full year, eleven months at most", () => {
    expect(fenOf(of("2025-04-14"))).toBe("within_first_month");
    expect(fenOf(of("2025-04-15", 20_000))).toBe(20_000);
    expect(fenOf(of("2025-05-14"))).toBe(600_000);
    expect(fenOf(of("2026-02-14"))).toBe(6_000_000);
    expect(fenOf(of("2026-03-14"))).toBe(6_600_000);
    expect(fenOf(of("2026-03-15"))).toBe(6_600_000);
    expect(fenOf(of("2028-01-01"))).toBe(6_600_000);
    expect(formulas(of("2028-01-01"))[0]).toBe("2025-04-15—2026-03-14");
  });

  it("is eleven months for whoever began on the last day of a long month", () => {
    expect(fenOf(of("2027-01-01", null, { startedOn: "2025-01-31" }))).toBe(6_600_000);
    expect(fenOf(of("2027-01-01", null, { startedOn: "2024-02-29" }))).toBe(6_600_000);
  });

  it("owes the second wage alone: the first, where it was not paid, is wages in a row of its own", () => {
    expect(formulas(of("2025-05-14"))[1]).toBe("¥6,000.00 × 1");
    expect(fenOf(of("2025-04-20", 100_000))).toBe(100_000);
    expect(CalculationInput.safeParse({ ...typed, isNormalPaid: false }).success).toBe(false);
    expect(CalculationInput.safeParse(typed).success).toBe(true);
  });

  it("reckons no money of days by itself: the wage of an incomplete month is asked for", () => {
    expect(of("2025-05-20")).toEqual({
      ok: false,
      fault: "part_month_wage_missing",
      detail: "2025-05-15—2025-05-20",
    });
    expect(fenOf(of("2025-05-20", 120_000))).toBe(720_000);
    expect(addsUp(of("2025-05-20", 120_000))).toBe(true);
    expect(fenOf(of("2025-05-20", 600_001))).toBe("part_over_month");
    expect(fenOf(of("2025-05-14", 1))).toBe("part_month_wage_unwanted");
    expect(fenOf(of("2025-03-14"))).toBe("dates_backwards");
  });
});

describe("probationCompensation", () => {
  it.each([
    ["fixed", "2025-01-01", "2025-03-30", 0],
    ["fixed", "2025-01-01", "2025-03-31", 1],
    ["fixed", "2025-01-01", "2025-12-30", 1],
    ["fixed", "2025-01-01", "2025-12-31", 2],
    ["fixed", "2025-01-01", "2027-12-30", 2],
    ["fixed", "2025-01-01", "2027-12-31", 6],
    ["open_ended", "2025-01-01", "", 6],
    ["task", "2025-01-01", "", 0],
  ] as const)("allows a %s contract from %s to %s %i months", (term, from, to, limit) => {
    expect(probationLimit(term, from, to)).toBe(limit);
  });

  const of = (servedUntil: string, over: Partial<Parameters<typeof probationCompensation>[0]> = {}) =>
    probationCompensation({
      term: "fixed",
      contractFrom: "2025-01-01",
      contractTo: "2025-12-30",
      probationFrom: "2025-01-01",
      servedUntil,
      isSecond: false,
      monthlyFen: 500_000,
      partMonthFen: null,
      ...over,
    });

  it("pays the wage after probation for what was served beyond the limit", () => {
    expect(fenOf(of("2025-01-31"))).toBe("probation_within_limit");
    expect(fenOf(of("2025-02-01", { partMonthFen: 20_000 }))).toBe(20_000);
    expect(fenOf(of("2025-02-28"))).toBe(500_000);
    expect(fenOf(of("2025-06-30"))).toBe(2_500_000);
    expect(fenOf(of("2025-03-10"))).toBe("part_month_wage_missing");
  });

  it("holds a second probation, and one of a task, unlawful from the first day", () => {
    expect(fenOf(of("2025-01-31", { isSecond: true }))).toBe(500_000);
    expect(fenOf(of("2025-01-31", { term: "task", contractTo: "" }))).toBe(500_000);
    expect(fenOf(of("2024-12-31"))).toBe("dates_backwards");
    expect(fenOf(of("2025-02-28", { contractTo: "2024-12-31" }))).toBe("dates_backwards");
  });
});

describe("annualLeave", () => {
  const of = (over: Partial<Parameters<typeof annualLeave>[0]> = {}) =>
    annualLeave({ averageFen: 870_000, days: 500, isNormalPaid: true, isWaived: false, ...over });

  it("is 300 percent of the day's wage of 21.75, the normal pay among it", () => {
    expect(fenOf(of({ isNormalPaid: false }))).toBe(600_000);
    expect(fenOf(of())).toBe(400_000);
    expect(formulas(of())[0]).toBe("¥8,700.00 ÷ 21.75 × 5 × (300% − 100%)");
    expect(fenOf(of({ averageFen: 800_000, days: 100 }))).toBe(73_563);
  });

  it("is the normal pay alone where the worker gave the leave up in writing", () => {
    expect(fenOf(of({ isWaived: true, isNormalPaid: false }))).toBe(200_000);
    expect(fenOf(of({ isWaived: true }))).toBe("nothing_owed");
    expect(fenOf(of({ days: 0 }))).toBe("leave_days_missing");
  });
});

describe("unlawfulTermination", () => {
  it("is twice the compensation that was typed", () => {
    expect(fenOf(unlawfulTermination({ economicFen: 1_234_567 }))).toBe(2_469_134);
    expect(fenOf(unlawfulTermination({ economicFen: 0 }))).toBe("nothing_owed");
  });
});

describe("additionalSum", () => {
  it("is any sum from half to the whole of what is payable, to the fen, and of leave pay the whole", () => {
    const of = (fen: number, isLeavePay = false) => fenOf(additionalSum({ payableFen: 1_000_001, isLeavePay }, fen));
    expect([500_000, 500_001, 777_777, 1_000_001, 1_000_002].map((fen) => of(fen))).toEqual([
      "sum_outside",
      500_001,
      777_777,
      1_000_001,
      "sum_outside",
    ]);
    expect([1_000_000, 1_000_001].map((fen) => of(fen, true))).toEqual(["sum_outside", 1_000_001]);
    const ofDecided = (fen: number, decidedFen: number) =>
      fenOf(additionalSum({ payableFen: 1_000_001, isLeavePay: false }, fen, decidedFen));
    expect([600_000, 600_001].map((fen) => ofDecided(fen, 600_000))).toEqual([600_000, "sum_outside"]);
    expect([499_999, 500_000].map((fen) => ofDecided(fen, 500_000))).toEqual(["sum_outside", 500_000]);
    expect(
      [499_999, 500_000, 1_000_002, 1_000_003].map((fen) =>
        isShareWithin({ payableFen: 1_000_001, isLeavePay: false }, fen),
      ),
    ).toEqual([false, true, true, false]);
  });
});

describe("additionalCompensation", () => {
  const of = (percent: number, over: Partial<Parameters<typeof additionalCompensation>[0]> = {}) =>
    additionalCompensation({ payableFen: 1_000_001, percent, isOrderIgnored: true, isLeavePay: false, ...over });

  it("is 50 to 100 percent of what is payable, half a fen up", () => {
    expect([49, 50, 51, 99, 100, 101].map((percent) => fenOf(of(percent)))).toEqual([
      "rate_outside",
      500_001,
      510_001,
      990_001,
      1_000_001,
      "rate_outside",
    ]);
    expect(fenOf(of(50.5))).toBe("rate_outside");
  });

  it("is there only after an ignored order, and for leave pay the same amount again", () => {
    expect(fenOf(of(50, { isOrderIgnored: false }))).toBe("order_not_ignored");
    expect(fenOf(of(99, { isLeavePay: true }))).toBe("rate_outside");
    expect(fenOf(of(100, { isLeavePay: true }))).toBe(1_000_001);
  });
});
