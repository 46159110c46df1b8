import { describe, expect, it } from "vitest";
import { type Sanction, violationOf } from "@/lib/violations/catalogue";
import type { SanctionFacts } from "@/lib/violations/sanction-facts";
import { factorRefusal } from "./factors";
import { criteriaText, criterionText, spanText } from "./labels";
import { type BandFacts, bandOf, type HalfOpen, reckonTier, type Tier, tierFault } from "./tiers";

const none: HalfOpen = { from: null, below: null };
const unknown: BandFacts = { workers: null, amountFen: null, overdueDays: null, repeats: null };

function tier(name: string, [min, max]: readonly [number, number], over: Partial<Tier> = {}): Tier {
  const criteria = { workers: none, amountFen: none, overdueDays: none, repeats: none, ...over.criteria };
  return { wording: name, match: "all", ...over, name, minHundredths: min, maxHundredths: max, criteria };
}

const by = (criteria: Partial<Tier["criteria"]>): Tier["criteria"] => ({
  ...{ workers: none, amountFen: none, overdueDays: none, repeats: none },
  ...criteria,
});

const ladder = [
  tier("light", [200_000, 600_000], { criteria: by({ workers: { from: null, below: 10 } }) }),
  tier("middle", [600_000, 1_200_000], { criteria: by({ workers: { from: 10, below: 30 } }) }),
  tier("heavy", [1_200_000, 2_000_000], { criteria: by({ workers: { from: 30, below: null } }) }),
];

function sanctionOf(code: string, at: number): Sanction {
  const sanction = violationOf(code)?.sanctions[at];
  if (!sanction) throw new Error(`no sanction ${code} ${at}`);
  return sanction;
}

describe("bandOf", () => {
  const nameOf = (tiers: readonly Tier[], facts: Partial<BandFacts>) => {
    const band = bandOf(tiers, { ...unknown, ...facts });
    return band.ok ? band.tier.name : band.reason;
  };

  it.each([
    [0, "light"],
    [9, "light"],
    [10, "middle"],
    [29, "middle"],
    [30, "heavy"],
    [500, "heavy"],
  ])("half-open: %i workers fall into one tier, %s", (workers, name) => {
    expect(nameOf(ladder, { workers })).toBe(name);
  });

  it("says which fact is missing, and does not guess", () => {
    expect(bandOf(ladder, unknown)).toEqual({ ok: false, reason: "fact_missing", missing: ["workers"] });
  });

  const either = [
    tier("light", [1, 2], { criteria: by({ workers: { from: 1, below: 10 } }) }),
    tier("heavy", [2, 3], {
      match: "any",
      criteria: by({ workers: { from: 10, below: null }, amountFen: { from: 5_000_000, below: null } }),
    }),
  ];

  it("takes the heaviest tier met, by any one of its criteria where the document says so", () => {
    expect(nameOf(either, { workers: 3, amountFen: 4_999_999 })).toBe("light");
    expect(nameOf(either, { workers: 3, amountFen: 5_000_000 })).toBe("heavy");
    expect(nameOf(either, { workers: 10 })).toBe("heavy");
  });

  it("leaves the answer open while an unknown fact could still meet a heavier tier", () => {
    expect(bandOf(either, { ...unknown, workers: 3 })).toEqual({
      ok: false,
      reason: "fact_missing",
      missing: ["amountFen"],
    });
  });

  it("wants all criteria where the document says so", () => {
    const both = [
      tier("both", [1, 2], { criteria: by({ workers: { from: 5, below: null }, repeats: { from: 1, below: null } }) }),
    ];
    expect(nameOf(both, { workers: 5, repeats: 0 })).toBe("no_tier");
    expect(nameOf(both, { workers: 4 })).toBe("no_tier");
    expect(nameOf(both, { workers: 5 })).toBe("fact_missing");
    expect(nameOf(both, { workers: 5, repeats: 1 })).toBe("both");
  });

  it("leaves tiers in words alone to a person", () => {
    const inWords = tier("severe harm", [3, 4]);
    expect(nameOf([inWords], {})).toBe("needs_judgement");
    const band = bandOf([...ladder, inWords], { ...unknown, workers: 12 });
    expect(band).toMatchObject({ ok: true, tier: { name: "middle" }, byWording: [{ name: "severe harm" }] });
  });
});

describe("tierFault: a tier never widens the statute", () => {
  const fine = sanctionOf("LDJC-30-3", 1);
  it.each([
    ["on both limits", [200_000, 2_000_000], null],
    ["a fen below", [199_999, 2_000_000], "tier_widens"],
    ["a fen above", [200_000, 2_000_001], "tier_widens"],
    ["backwards", [600_000, 500_000], "tier_backwards"],
  ] as const)("%s", (_what, range, fault) => expect(tierFault(fine, tier("x", range))).toBe(fault));

  it("holds multiples to two decimals, and no criterion that nothing can meet", () => {
    const multiple = sanctionOf("LDHT-92-1", 2);
    expect(tierFault(multiple, tier("x", [100, 500]))).toBeNull();
    expect(tierFault(multiple, tier("x", [99, 150]))).toBe("tier_widens");
    const empty = by({ overdueDays: { from: 7, below: 7 } });
    expect(tierFault(fine, tier("x", [200_000, 300_000], { criteria: empty }))).toBe("criterion_backwards");
  });
});

describe("reckonTier", () => {
  const facts: SanctionFacts = {
    ...{ actedOn: "2026-08-03", regionCode: "14", proved: [], childMonths: {} },
    counts: { affected_workers: 7 },
    moneyFen: { illegal_income: 1_234_567 },
  };

  it("multiplies within the tier by the statute's own form", () => {
    const perWorker = reckonTier(sanctionOf("LDHT-84-2", 1), facts, tier("x", [50_000, 100_050]));
    expect(perWorker).toMatchObject({ ok: true, minFen: 350_000, maxFen: 700_350 });
    const multiple = reckonTier(sanctionOf("LDHT-92-1", 2), facts, tier("x", [150, 233]));
    expect(multiple).toMatchObject({ ok: true, minFen: 1_851_851, maxFen: 2_876_541 });
    expect(reckonTier(sanctionOf("LDJC-30-3", 1), facts, tier("x", [200_000, 333_333]))).toMatchObject({
      maxFen: 333_333,
    });
  });
});

describe("words", () => {
  it("says half-open criteria and ranges so that nobody mistakes a limit", () => {
    expect(criterionText("workers", { from: 10, below: 30 })).toBe("涉及劳动者10人以上不满30人");
    expect(criteriaText(tier("x", [1, 2]))).toBe("按文件原文由承办人判断");
    expect(
      criteriaText({
        match: "any",
        criteria: by({ repeats: { from: 1, below: null }, amountFen: { from: null, below: 100 } }),
      }),
    ).toBe("涉及金额不满¥1.00，或者此前同类违法次数1次以上");
    expect(spanText("multiple", 150, 200)).toBe("1.5倍至2倍");
    expect(spanText("CNY_per_worker", 50_000, 200_000)).toBe("每人¥500.00至¥2,000.00");
    expect(spanText("CNY", 0, 5_000_000)).toBe("¥50,000.00以下");
    expect(spanText("CNY", 100, 100)).toBe("¥1.00");
  });
});

describe("factors", () => {
  const exhibits = new Set(["a", "b"]);
  const use = (evidenceIds: string[], reason = "") => ({ code: "merit", evidenceIds, reason }) as const;

  it("count only with an exhibit of the case", () => {
    expect(factorRefusal(use([]), exhibits, false)).toBe("factor_without_exhibit");
    expect(factorRefusal(use([], "本机关没有处罚过该单位。"), exhibits, false)).toBe("factor_without_exhibit");
    expect(factorRefusal(use(["a", "z"]), exhibits, false)).toBe("factor_exhibit_unknown");
    expect(factorRefusal(use(["a"]), exhibits, false)).toBeNull();
  });

  it("count with a reason of ten characters where the organ's record shows them", () => {
    expect(factorRefusal(use([], "查处罚记录没有同类"), exhibits, true)).toBe("factor_reason_missing");
    expect(factorRefusal(use([], "经查处罚记录没有同类"), exhibits, true)).toBeNull();
    expect(factorRefusal(use(["z"], "经查处罚记录没有同类"), exhibits, true)).toBe("factor_exhibit_unknown");
  });
});
