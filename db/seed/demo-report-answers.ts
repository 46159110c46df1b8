import type { ReportStep } from "@/lib/platform-reports/lifecycle";

export type Counts = { n1: number; n2: number; n3: number };

export const countsAsText = ({ n1, n2, n3 }: Counts) => ({ n1: String(n1), n2: String(n2), n3: String(n3) });

/** Answers that agree with each other for so many people of each relation type. */
export const answersFor = ({ n1, n2, n3 }: Counts): Readonly<Record<ReportStep, Readonly<Record<string, string>>>> => ({
  unit: {
    ...{ industry: "instant_delivery", mode: "mixed", brand: "捷送", contactName: "韩雪" },
    contactPhone: "0999-5557070",
  },
  workforce: {
    ...countsAsText({ n1, n2, n3 }),
    active: `${n1 + n2}`,
    dispatched: "0",
    outsourced: "0",
    soleTraders: "0",
  },
  agreements: { contracts: `${n1}`, noContract: "0", agreements: `${n2}`, tripartite: "0", noAgreement: "0" },
  pay: {
    ...{ lowestHourly: "18.50", medianMonthly: "6200", payCycle: "month", nightAllowance: "yes" },
    ...{ deductions: "超时、差评各扣3元", longestOnline: "4.5", forcedRest: "yes" },
  },
  insurance: { socialInsured: `${n1}`, injuryOrders: "120000", injuryPremium: "7200.00", accidentInsured: `${n2}` },
  rules: {
    ...{ published: "yes", publishedOn: "2026-03-01", channel: "骑手端规则中心", consulted: "no", appeals: "30" },
    ...{ appealsResolved: "28", limits: "no", charges: "no", union: "yes", mediation: "no" },
  },
});
