import { expect, it } from "vitest";
import { adjustmentFaults } from "./adjustment";

const noticed = {
  ...{
    leastFen: 200_000,
    amountFen: 300_000,
    isLightened: false,
    noticedFen: 300_000,
    tierLeastFen: null,
    tierMostFen: null,
  },
  ...{ pastCount: null, pastLowFen: null, pastHighFen: null },
};
const lightened = { ...noticed, amountFen: 150_000, isLightened: true, noticedFen: 150_000 };
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
  [[lightened], [{ ...typed, amount: 100_000 }], {}],
  [[lightened], [{ ...typed, amount: 0 }], { "measures.0.amount": "lightening_to_nothing" }],
  [[lightened], [{ ...typed, amount: 150_001 }], { "measures.0.amount": "adjustment_heavier" }],
])("%#: a lighter proposal keeps each measure or leaves it out", (items, measures, faults) => {
  expect(adjustmentFaults(items, measures)).toEqual(faults);
});
