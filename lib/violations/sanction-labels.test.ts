import { expect, it } from "vitest";
import { violationOf } from "./catalogue";
import type { SanctionFacts } from "./sanction-facts";
import { formulaText } from "./sanction-labels";
import { sanctionsOf } from "./sanctions";

const facts: SanctionFacts = {
  actedOn: "2026-08-03",
  regionCode: "14",
  proved: ["overdue_after_order", "overdue_unpaid_after_order_to_pay"],
  counts: { affected_workers: 3, responsible_persons: 2 },
  childMonths: { children_by_months: [1, 2] },
  moneyFen: { amount_payable: 1_000_000, illegal_income: 0, wages_owed: 500_000, concealed_wage_amount: 100_000 },
};

it.each([
  ["LDJC-23-4", 1, "受侵害的劳动者人数3人 × 每人¥1,000.00至¥5,000.00 = ¥3,000.00至¥15,000.00"],
  ["LDJC-26-1", 0, "拖欠的工资¥5,000.00 = ¥5,000.00"],
  ["LDJC-26-1", 1, "应付金额¥10,000.00 × 50%至100% = ¥5,000.00至¥10,000.00"],
  ["LDJC-27-1", 1, "瞒报的工资数额¥1,000.00 × 1倍至3倍 = ¥1,000.00至¥3,000.00"],
  ["LDJC-30-1", 1, "¥2,000.00至¥20,000.00"],
  ["LDHT-92-1", 3, "¥50,000.00以下"],
  ["NMG-54-1", 2, "责任人员2人 × 每人¥10,000.00至¥30,000.00 = ¥20,000.00至¥60,000.00"],
  ["TG-6-1", 0, "童工人数×月数（1个月＋2个月） × 每名童工每月¥5,000.00 = ¥15,000.00"],
])("%s writes its formula out", (code, place, text) => {
  const violation = violationOf(code);
  const answered = violation && sanctionsOf(violation, facts)[place];
  expect(answered?.ok && formulaText(answered.formula)).toBe(text);
});
