import { describe, expect, it } from "vitest";
import { type Sanction, type Violation, violationOf, violations } from "./catalogue";
import type { SanctionFacts } from "./sanction-facts";
import { amountFault, amountRefusal, type SanctionAnswer, sanctionsOf } from "./sanctions";

const nothing: SanctionFacts = {
  actedOn: "2026-08-03",
  regionCode: "140105",
  proved: [],
  counts: {},
  childMonths: {},
  moneyFen: {},
};
const FEN = 123_457;
const heads: Readonly<Record<string, number>> = {
  affected_workers: 3,
  uncertified_workers: 4,
  children_introduced: 2,
  children_by_months: 7,
  children_by_months_since_order: 1,
};
const moneyBases = [
  ...new Set(violations().flatMap(({ sanctions }) => sanctions.flatMap(({ base }) => base ?? []))),
].filter((base) => !(base in heads));

/** Everything proved: 3 workers, 4 uncertified, 2 children for 3 and 4 months, 5 responsible, 1,234.57 yuan of each. */
const everything = ({ region }: Violation, { precondition }: Sanction): SanctionFacts => ({
  ...nothing,
  regionCode: region === null ? "140105" : `${region}0105`,
  proved: [
    "overdue_after_order",
    "overdue_unpaid_after_order_to_pay",
    "still_unpaid_after_order",
    "prior_order_or_decision_ignored",
    "refuses_to_correct",
    "unlawful_probation_already_served",
    "alternative_to_reinstatement",
  ],
  counts: { affected_workers: 3, uncertified_workers: 4, children_introduced: 2, responsible_persons: 5 },
  childMonths: { children_by_months: [3, 4], children_by_months_since_order: [1] },
  moneyFen: {
    ...Object.fromEntries(moneyBases.map((base) => [base, FEN])),
    illegal_income: precondition === "no_illegal_income" ? 0 : FEN,
  },
});

/** The range in fen by a second reckoning, in whole numbers without a fraction anywhere. */
function expected({ min, max, unit, base }: Sanction): readonly [number, number] {
  if (min === null || max === null) return [FEN, FEN];
  if (unit === "percent") {
    return [Number((BigInt(FEN) * BigInt(min) + 99n) / 100n), Number((BigInt(FEN) * BigInt(max)) / 100n)];
  }
  const worth = unit === "multiple" ? FEN : unit === "CNY" ? 100 : 100 * (base === null ? 5 : (heads[base] ?? 0));
  return [worth * min, worth * max];
}

const computes = ({ status, verified, enforcer }: Violation) =>
  status === "in_force" && verified && (enforcer === "HRSS" || enforcer === "social_insurance");
const isOfCollector = ({ kind, base }: Sanction) => kind === "order_pay" && base === "premium_arrears";
const ofMoney = (sanction: Sanction) =>
  !["warning", "order_correct", "revoke_licence"].includes(sanction.kind) && !isOfCollector(sanction);
const rows = violations()
  .filter(computes)
  .flatMap((violation) =>
    violation.sanctions.map((sanction, at) => ({ code: violation.code, violation, sanction, at })),
  )
  .filter(({ sanction }) => ofMoney(sanction));

function at(violation: Violation, facts: SanctionFacts, place: number): SanctionAnswer {
  const answered = sanctionsOf(violation, facts)[place];
  if (!answered) throw new Error("no such sanction");
  return answered;
}

function entry(code: string): Violation {
  const violation = violationOf(code);
  if (!violation) throw new Error(`no entry ${code}`);
  return violation;
}

describe("every sanction of money of the entries that compute", () => {
  it("is 88 sanctions of 66 entries", () => {
    expect([rows.length, new Set(rows.map(({ code }) => code)).size]).toEqual([88, 66]);
  });

  it.each(rows)("$code $sanction.kind: below, on and above its limits", ({ violation, sanction, at: place }) => {
    const answered = at(violation, everything(violation, sanction), place);
    const [min, max] = expected(sanction);
    expect(answered).toMatchObject({ ok: true, minFen: min, maxFen: max, mandatory: sanction.mandatory });
    expect(amountFault(answered, min - 1)).toBe("below_minimum");
    expect(amountFault(answered, min)).toBeNull();
    expect(amountFault(answered, max)).toBeNull();
    expect(amountFault(answered, max + 1)).toBe("above_maximum");
  });

  it.each(rows.filter(({ sanction }) => sanction.precondition !== null))(
    "$code $sanction.kind: refuses until $sanction.precondition is proved",
    ({ violation, sanction, at: place }) => {
      const { illegal_income: _, ...moneyFen } = everything(violation, sanction).moneyFen;
      const facts = { ...everything(violation, sanction), proved: [], moneyFen };
      expect(at(violation, facts, place)).toMatchObject({ ok: false, reason: "precondition_missing" });
    },
  );

  it.each(rows.filter(({ sanction }) => sanction.base !== null))(
    "$code $sanction.kind: refuses without its base, and with a base of nothing",
    ({ violation, sanction, at: place }) => {
      const { proved, regionCode } = everything(violation, sanction);
      const facts = { ...nothing, proved, regionCode };
      const needsIncome = sanction.precondition === "has_illegal_income";
      const reason = needsIncome ? "precondition_missing" : "base_missing";
      expect(at(violation, facts, place)).toMatchObject({ ok: false, reason });
      const zero: SanctionFacts = {
        ...facts,
        counts: { affected_workers: 0, uncertified_workers: 0, children_introduced: 0 },
        childMonths: { children_by_months: [], children_by_months_since_order: [0] },
        moneyFen: Object.fromEntries(moneyBases.map((base) => [base, 0])),
      };
      expect(at(violation, zero, place)).toMatchObject({
        ok: false,
        reason: needsIncome ? "precondition_missing" : "base_zero",
      });
    },
  );
});

describe("an entry that yields no amount says why", () => {
  const others = violations().filter((violation) => !computes(violation));

  it("is each of the 39 that are not in force, not read or not this organ's alone", () => {
    expect(others).toHaveLength(39);
    for (const violation of others) {
      const proved = { ...nothing, regionCode: violation.region ?? "14", proved: ["serious_circumstances"] as const };
      expect(amountRefusal(violation, proved), violation.code).not.toBeNull();
      for (const answered of sanctionsOf(violation, proved)) {
        expect(answered, violation.code).toMatchObject({ ok: false, reason: amountRefusal(violation, proved) });
        expect(amountFault(answered, 200_000), violation.code).toBe(amountRefusal(violation, proved));
      }
    }
  });

  it.each([
    ["SB-86", "not_our_enforcer"],
    ["NZG-13-2B", "not_our_enforcer"],
    ["NMG-55-1", "shared_power"],
    ["SBZJ-24", "shared_power"],
    ["LWXK-33", "not_verified"],
    ["JYFW-68", "not_verified"],
    ["SX-41", "not_verified"],
    ["LDJC-27-2", "superseded"],
    ["LDHTSS-35", "superseded"],
    ["SBZJ-23", "in_conflict"],
    ["LDJC-28-1", "in_conflict"],
    ["ZJ-36", "wrong_region"],
    ["CQ-41", "wrong_region"],
    ["LDJC-24", "no_amount_in_law"],
    ["LDJC-30-4", "no_amount_in_law"],
    ["NMBA-15", "wrong_region"],
    ["LDJC-30-1", null],
    ["SB-84", null],
    ["SB-88", null],
    ["GS-62", null],
    ["GS-63", null],
  ])("%s: %s", (code, reason) => expect(amountRefusal(entry(code), nothing)).toBe(reason));

  it("leaves arrears of premiums to who collects them, and fines for them once the order ran out", () => {
    const facts = { ...nothing, moneyFen: { premium_arrears: FEN }, proved: ["still_unpaid_after_order"] as const };
    expect(sanctionsOf(entry("GS-62"), facts)).toMatchObject([
      { ok: true, kind: "order_correct" },
      { ok: false, kind: "order_pay", reason: "ordered_by_collector" },
      { ok: true, kind: "fine_multiple", minFen: FEN, maxFen: 3 * FEN },
    ]);
  });

  it("still orders and warns where there is no amount", () => {
    const answered = sanctionsOf(entry("LDHT-80"), nothing);
    expect(answered).toMatchObject([
      { ok: true, kind: "order_correct", minFen: null, maxFen: null, formula: [] },
      { ok: true, kind: "warning", minFen: null, maxFen: null, formula: [] },
    ]);
    expect(answered.map((each) => amountFault(each, 100))).toEqual(["no_amount_in_law", "no_amount_in_law"]);
  });
});

describe("the law of the day of the act", () => {
  const on = (code: string, actedOn: string) => amountRefusal(entry(code), { ...nothing, actedOn });

  it("asks the entry's own commencement", () => {
    expect(on("CL-20-1", "2026-06-30")).toBe("not_in_force_on_day");
    expect(on("CL-20-1", "2026-07-01")).toBeNull();
    expect(on("LDHT-92-2", "2013-06-30")).toBe("not_in_force_on_day");
    expect(on("LDHT-92-2", "2013-07-01")).toBeNull();
  });

  it("without one, answers nothing for the law's own year and knows it not to be in force before", () => {
    expect(on("FN-83-43", "2021-12-31")).toBe("not_in_force_on_day");
    expect(on("FN-83-43", "2022-01-01")).toBe("commencement_unknown");
    expect(on("FN-83-43", "2022-12-31")).toBe("commencement_unknown");
    expect(on("FN-83-43", "2023-01-01")).toBeNull();
  });

  it("knows of each entry that computes a day from which it does", () => {
    for (const violation of violations().filter(computes)) {
      const facts = { ...nothing, regionCode: violation.region ?? "14" };
      expect(amountRefusal(violation, facts) ?? "no_amount_in_law", violation.code).toBe("no_amount_in_law");
      expect(amountRefusal(violation, { ...facts, actedOn: "1990-01-01" }), violation.code).toBe("not_in_force_on_day");
    }
  });
});

describe("what the text leaves open", () => {
  it("does not round a part of a month of child labour (禁止使用童工规定第六条)", () => {
    const facts = { ...nothing, childMonths: { children_by_months: [1, 1.5] } };
    expect(sanctionsOf(entry("TG-6-1"), facts)[0]).toMatchObject({ ok: false, reason: "part_month_without_rule" });
  });

  it("takes the fine without condition no more when the heavier one's condition is proved", () => {
    const minors = { ...entry("WCN-125"), enforcer: "HRSS" as const, since: "2024-01-01" };
    const light = { ...nothing, moneyFen: { illegal_income: 10_000 } };
    const heavy = { ...light, proved: ["refuses_to_correct"] as const };
    expect(sanctionsOf(minors, light).slice(3)).toMatchObject([
      { ok: true, minFen: 0, maxFen: 10_000_000 },
      { ok: false, reason: "precondition_missing" },
    ]);
    expect(sanctionsOf(minors, heavy).slice(3)).toMatchObject([
      { ok: false, reason: "displaced_by_heavier" },
      { ok: true, minFen: 10_000_000, maxFen: 100_000_000 },
    ]);
  });

  it("takes no negative or broken facts", () => {
    const broken = [{ counts: { affected_workers: -1 } }, { counts: { affected_workers: 1.5 } }];
    for (const facts of [...broken, { moneyFen: { wages_owed: -1 } }, { childMonths: { children_by_months: [-1] } }]) {
      expect(() => sanctionsOf(entry("LDJC-25"), { ...nothing, ...facts })).toThrow(RangeError);
    }
  });
});
