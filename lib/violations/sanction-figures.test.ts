import { describe, expect, it } from "vitest";
import { type Sanction, type Violation, violationOf } from "./catalogue";
import type { MoneyBase, SanctionFacts } from "./sanction-facts";
import { sanctionsOf } from "./sanctions";

const nothing: SanctionFacts = {
  actedOn: "2026-08-03",
  regionCode: "140105",
  proved: [],
  counts: {},
  childMonths: {},
  moneyFen: {},
};
function entry(code: string): Violation {
  const violation = violationOf(code);
  if (!violation) throw new Error(`no entry ${code}`);
  return violation;
}

describe("figures worked out by hand, in yuan", () => {
  const ignored = ["overdue_after_order", "refuses_to_correct", "prior_order_or_decision_ignored"] as const;
  const unpaid = ["overdue_unpaid_after_order_to_pay"] as const;
  const money = (base: MoneyBase, yuan: number) => ({ moneyFen: { [base]: yuan * 100 } });
  const workers = (affected_workers: number) => ({ counts: { affected_workers } });
  const cases: [string, Sanction["kind"], Partial<SanctionFacts>, number, number][] = [
    ["LDJC-23-4", "fine_per_worker", workers(7), 7_000, 35_000],
    ["LDJC-23-8", "fine_per_worker", workers(1), 1_000, 5_000],
    ["LDJC-25", "fine_per_worker", workers(12), 1_200, 6_000],
    ["LDJC-26-1", "order_pay", money("wages_owed", 86_400), 86_400, 86_400],
    ["LDJC-26-1", "additional_compensation", { ...money("amount_payable", 86_400), proved: unpaid }, 43_200, 86_400],
    ["LDJC-27-1", "fine_multiple", money("concealed_wage_amount", 50_000), 50_000, 150_000],
    ["LDJC-30-1", "fine_range", {}, 2_000, 20_000],
    ["LDJC-30-2", "fine_range", {}, 2_000, 20_000],
    ["LDJC-30-3", "fine_range", { proved: ignored }, 2_000, 20_000],
    ["LDHT-82-1", "order_pay", money("monthly_wage", 33_000), 66_000, 66_000],
    [
      "LDHT-83",
      "order_pay",
      {
        ...money("monthly_wage_after_probation_by_months_beyond_limit", 12_000),
        proved: ["unlawful_probation_already_served"],
      },
      12_000,
      12_000,
    ],
    ["LDHT-84-2", "fine_per_worker", workers(9), 4_500, 18_000],
    ["LDHT-84-3", "fine_per_worker", workers(2), 1_000, 4_000],
    ["LDHT-85-3", "additional_compensation", { ...money("amount_payable", 9_000), proved: unpaid }, 4_500, 9_000],
    ["LDHT-87", "order_pay", money("economic_compensation", 15_000), 30_000, 30_000],
    ["LDHT-92-1", "confiscate", money("illegal_income", 40_000), 40_000, 40_000],
    ["LDHT-92-1", "fine_multiple", money("illegal_income", 40_000), 40_000, 200_000],
    ["LDHT-92-1", "fine_range", money("illegal_income", 0), 0, 50_000],
    ["LDHT-92-2", "fine_per_worker", { ...workers(6), proved: ignored }, 30_000, 60_000],
    ["LDHTSS-33", "fine_range", { proved: ignored }, 2_000, 20_000],
    ["LWPQ-04", "fine_per_worker", { ...workers(20), proved: ignored }, 100_000, 200_000],
    ["NMG-53", "order_pay", money("wages_owed", 312_500), 312_500, 312_500],
    ["NMG-54-1", "fine_range", { counts: { responsible_persons: 2 }, proved: ignored }, 20_000, 50_000],
    ["TG-6-1", "fine_per_worker", { childMonths: { children_by_months: [1, 2, 2] } }, 25_000, 25_000],
    [
      "TG-6-2",
      "fine_per_worker",
      {
        childMonths: { children_by_months_since_order: [1, 1] },
        proved: ignored,
      },
      20_000,
      20_000,
    ],
    ["TG-7", "fine_per_worker", { counts: { children_introduced: 3 } }, 15_000, 15_000],
    ["TG-8", "fine_range", {}, 10_000, 10_000],
    ["TG-9", "fine_multiple", money("fine_of_articles_6_to_8", 25_000), 50_000, 50_000],
    ["NZG-13-1-2", "fine_per_worker", workers(4), 4_000, 20_000],
    ["FN-83-43", "fine_range", { proved: ["serious_circumstances"] }, 10_000, 50_000],
    ["NXJ-7", "order_pay", { ...money("daily_wage_by_unused_leave_days", 2_000), proved: ignored }, 6_000, 6_000],
    ["JY-66-2", "fine_per_worker", workers(5), 2_500, 10_000],
    ["RLZY-42-2", "fine_range", { proved: ignored }, 5_000, 10_000],
    ["RLZY-43", "fine_range", { proved: ignored }, 10_000, 50_000],
    ["CL-20-3", "additional_compensation", { ...money("amount_payable", 7_000), proved: unpaid }, 3_500, 7_000],
    ["CQ-44", "fine_range", { regionCode: "500116" }, 2_000, 10_000],
    ["NMJC-26", "fine_per_worker", { regionCode: "150102", counts: { uncertified_workers: 3 } }, 6_000, 6_000],
    ["ZJ-36", "fine_range", { regionCode: "330106" }, 2_000, 20_000],
  ];
  it.each(cases)("%s %s", (code, kind, facts, min, max) => {
    const answered = sanctionsOf(entry(code), { ...nothing, ...facts }).filter((each) => each.kind === kind && each.ok);
    expect(answered[0]).toMatchObject({ minFen: min * 100, maxFen: max * 100 });
  });

  it("fines each responsible person beside the unit (保障农民工工资支付条例第五十四条)", () => {
    const facts = { ...nothing, proved: ignored, counts: { responsible_persons: 2 } };
    expect(sanctionsOf(entry("NMG-54-2"), facts).slice(1)).toMatchObject([
      { minFen: 2_000_000, maxFen: 5_000_000 },
      { minFen: 2_000_000, maxFen: 6_000_000 },
    ]);
  });

  it("keeps half a fen inside the statute's range", () => {
    const facts = { ...nothing, proved: unpaid, moneyFen: { amount_payable: 101 } };
    expect(sanctionsOf(entry("LDHT-85-1"), facts)[1]).toMatchObject({ minFen: 51, maxFen: 101 });
  });
});
