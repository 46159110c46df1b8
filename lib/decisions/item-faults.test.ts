import { expect, it } from "vitest";
import { violationOf } from "@/lib/violations/catalogue";
import { itemFaults, type TypedItem } from "./item-faults";
import type { MeasureOption } from "./measures";
import { spotChoiceFault } from "./spot-rules";

const fine: MeasureOption = {
  ...{ choice: "finding/LDJC-30-3/1", findingId: "finding", ordinal: 1, violationCode: "LDJC-30-3" },
  ...{
    measure: "fine",
    sanctionAt: 1,
    actOn: "2026-11-24",
    ignored: [],
    licensee: null,
    leastFen: 200_000,
    mostFen: 2_000_000,
  },
  ...{ refusal: null, asked: null, reckoning: "", band: null, gaps: [], past: null, earlier: [], rival: null },
};
const warning: MeasureOption = {
  ...fine,
  choice: "finding/LDJC-30-3/0",
  measure: "warning",
  leastFen: null,
  mostFen: null,
};
const told = { persons: null, childMonths: null, baseFen: null, paidFen: null };
const typed: TypedItem = {
  option: fine,
  amount: 300_000,
  content: "从轻。",
  deviation: "",
  pastReason: "",
  told,
  factors: [],
};

it("a measure is chosen once, and has an amount where it has a range and none where it has not", () => {
  expect(itemFaults([typed], "")).toEqual({});
  expect(itemFaults([typed, typed], "")).toEqual({ "items.1.choice": "measure_twice" });
  expect(itemFaults([{ ...typed, option: warning }], "")).toEqual({ "items.0.amount": "decision_amount_unasked" });
  expect(itemFaults([{ ...typed, amount: null }], "")).toEqual({ "items.0.amount": "decision_amount_missing" });
});

it("no measure without a least amount is lightened below it", () => {
  const isLightened = true;
  const none = { "items.0.isLightened": "lightening_no_least" };
  const factors = [{ code: "merit" as const, evidenceIds: ["exhibit"], reason: "" }];
  const lightened = { ...typed, isLightened, factors };
  expect(itemFaults([{ ...lightened, amount: 199_999 }], "")).toEqual({});
  expect(itemFaults([{ ...lightened, option: warning, amount: null }], "")).toEqual(none);
  expect(itemFaults([{ ...lightened, option: { ...fine, leastFen: 0 }, amount: 1 }], "")).toEqual(none);
  expect(itemFaults([{ ...lightened, option: { ...fine, measure: "confiscation" } }], "")).toEqual(none);
});

const facts = { actedOn: "2026-11-24", regionCode: "990101", proved: [], counts: {}, childMonths: {}, moneyFen: {} };
const [sanction] = violationOf("LDJC-25")?.sanctions.slice(2) ?? [];

it("on the spot there is a warning or a fine that asks for nothing more (《行政处罚法》第五十一条)", () => {
  expect(spotChoiceFault(warning, 300_000)).toBeNull();
  expect(spotChoiceFault(fine, 300_000)).toBeNull();
  expect(spotChoiceFault({ ...fine, measure: "confiscation" }, 300_000)).toBe("spot_measure_other");
  if (!sanction) throw new Error("no sanction");
  const asked = { sanction, facts, persons: null, childMonths: null, money: null, isPaidAsked: false };
  expect(spotChoiceFault({ ...fine, asked }, 300_000)).toBe("spot_asks_more");
  const unreckoned = { ordinal: 2, violationCode: "LDJC-23-5", leastFen: null, mostFen: null };
  const rival = { ...unreckoned, unreckoned: "in_conflict" } as const;
  expect(spotChoiceFault({ ...fine, rival }, 300_000)).toBe("spot_entry_unweighed");
});
