import { expect, it } from "vitest";
import { adjustmentFaults } from "./adjustment";

const noticed = {
  ...{ leastFen: 200_000, amountFen: 300_000, noticedFen: 300_000, tierLeastFen: null, tierMostFen: null },
  ...{ pastCount: null, pastLowFen: null, pastHighFen: null },
};
const warning = { ...noticed, leastFen: null, amountFen: null, noticedFen: null };
const typed = { keeps: true, amount: 250_000, deviation: "", pastReason: "" };

it.each([
  [[noticed], [typed], {}],
  [[noticed, warning], [typed], { measures: "adjustment_incomplete" }],
  [[noticed], [{ ...typed, keeps: false }], { measures: "adjustment_keeps_nothing" }],
  [[warning], [typed], { "measures.0.amount": "decision_amount_unasked" }],
  [[warning], [{ ...typed, amount: null }], {}],
  [[noticed], [{ ...typed, amount: null }], { "measures.0.amount": "decision_amount_missing" }],
  [[noticed], [{ ...typed, amount: 199_999 }], { "measures.0.amount": "decision_amount_below" }],
  [[noticed], [{ ...typed, amount: 300_001 }], { "measures.0.amount": "adjustment_heavier" }],
])("%#: a lighter proposal keeps each measure or leaves it out", (items, measures, faults) => {
  expect(adjustmentFaults(items, measures)).toEqual(faults);
});
