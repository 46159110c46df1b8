import { describe, expect, it } from "vitest";
import { type Sanction, violationOf } from "@/lib/violations/catalogue";
import type { SanctionFacts } from "@/lib/violations/sanction-facts";
import {
  distance,
  ENOUGH_PAST,
  isOutsidePast,
  nearestTo,
  type PastFine,
  pastOf,
  rateOf,
  spreadOf,
  type Weight,
} from "./past-fines";
import { NO_PAST, spreadText, usualText } from "./past-labels";

const own: Weight = { workers: 10, stakeFen: 10_000_000, days: 90, repeats: 0 };

const fine = (id: string, amountFen: number, over: Partial<PastFine> = {}): PastFine => ({
  ...own,
  ...{
    id,
    decisionId: `decision-${id}`,
    caseId: "case",
    number: id,
    decidedOn: "2026-06-01",
    amountFen,
    isLightened: false,
  },
  ...over,
});

function sanctionOf(code: string, at: number): Sanction {
  const sanction = violationOf(code)?.sanctions[at];
  if (!sanction) throw new Error(`no sanction ${code} ${at}`);
  return sanction;
}

const factsOf = (workers: number): SanctionFacts => ({
  ...{ actedOn: "2026-08-03", regionCode: "14", proved: [], childMonths: {} },
  ...{ counts: { affected_workers: workers }, moneyFen: { illegal_income: 1_000_000 } },
});

const whole = sanctionOf("LDJC-30-3", 1);
const perWorker = sanctionOf("LDHT-84-2", 1);
const multiple = sanctionOf("LDHT-92-1", 2);

describe("nearestTo: a known set gives known neighbours", () => {
  const set = [
    fine("same", 1),
    fine("twice-workers", 1, { workers: 21 }),
    fine("half-workers", 1, { workers: 4.5 }),
    fine("a-day-more", 1, { days: 91 }),
    fine("fined-once", 1, { repeats: 1 }),
    fine("ten-times-stake", 1, { stakeFen: 100_000_000 }),
    fine("no-stake", 1, { stakeFen: null }),
    fine("all-other", 1, { workers: 400, stakeFen: 1, days: 2, repeats: 3 }),
  ];
  const namesTo = (weight: Weight, fines: readonly PastFine[]) => nearestTo(weight, fines).map(({ id }) => id);

  it.each<[string, Partial<Weight>, string[]]>([
    ["itself", {}, ["same", "a-day-more", "twice-workers", "half-workers", "fined-once"]],
    ["fined twice before", { repeats: 2 }, ["fined-once"]],
    ["far more workers", { workers: 399 }, ["twice-workers"]],
    ["no money named", { stakeFen: null }, ["no-stake"]],
    ["short and heavy", { workers: 300, stakeFen: 100, days: 1, repeats: 4 }, ["all-other"]],
  ])("%s", (_what, over, names) => {
    expect(namesTo({ ...own, ...over }, set).slice(0, names.length)).toEqual(names);
  });

  it("gives five, whatever the order they are read in", () => {
    const names = namesTo(own, set);
    expect(names).toHaveLength(5);
    expect(namesTo(own, set.toReversed())).toEqual(names);
  });

  it("puts the later decision first of two that are equally near, then the greater id", () => {
    const even = [fine("a", 1), fine("c", 1, { decidedOn: "2026-05-01" }), fine("b", 1)];
    expect(namesTo(own, even)).toEqual(["b", "a", "c"]);
  });

  it("counts twice as many as far as half as many, and nothing for no difference", () => {
    expect(distance(own, own)).toBe(0);
    expect(distance({ ...own, workers: 9 }, { ...own, workers: 19 })).toBeCloseTo(Math.log(2));
    expect(distance({ ...own, days: 19 }, { ...own, days: 9 })).toBeCloseTo(Math.log(2));
    expect(distance(own, { ...own, stakeFen: null })).toBeCloseTo(Math.log(10));
    expect(distance({ ...own, stakeFen: null }, { ...own, stakeFen: null })).toBe(0);
  });
});

describe("spreadOf", () => {
  it.each<[number[], number[] | null]>([
    [[], null],
    [[7], [7, 7, 7, 7, 7]],
    [
      [4, 1, 3, 2],
      [1, 1, 2, 3, 4],
    ],
    [
      [8, 7, 6, 5, 4, 3, 2, 1],
      [1, 2, 4, 6, 8],
    ],
    [
      [9, 8, 7, 6, 5, 4, 3, 2, 1],
      [1, 3, 5, 7, 9],
    ],
  ])("%j", (rates, spread) => {
    const found = spreadOf(rates);
    expect(found && [found.least, found.low, found.median, found.high, found.most]).toEqual(spread);
  });
});

describe("rateOf: a fine in its statute's unit", () => {
  it.each<[Sanction["unit"], number, Partial<Weight>, number | null]>([
    ["CNY", 300_000, {}, 300_000],
    ["CNY_per_worker", 300_000, { workers: 3 }, 100_000],
    ["CNY_per_worker", 300_000, { workers: 0 }, null],
    ["multiple", 250, { stakeFen: 100 }, 250],
    ["multiple", 250, { stakeFen: null }, null],
    ["percent", 15, { stakeFen: 1_000 }, 150],
    ["CNY_per_person", 300_000, {}, null],
  ])("%s %i", (unit, amountFen, over, rate) => expect(rateOf(unit, { ...own, ...over, amountFen })).toBe(rate));
});

describe("pastOf", () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => fine(`${at}`, (at + 1) * 100_000));

  it("draws no usual range from fewer decisions than enough, nor from one decision's many fines", () => {
    expect(pastOf(whole, factsOf(10), own, many(ENOUGH_PAST - 1))).toMatchObject({ decisions: 7, pastCount: null });
    const ofOne = many(ENOUGH_PAST).map((each) => ({ ...each, decisionId: "one" }));
    expect(pastOf(whole, factsOf(10), own, ofOne)).toMatchObject({ decisions: 1, pastLowFen: null });
    expect(pastOf(whole, factsOf(10), own, [])).toMatchObject({ decisions: 0, spread: null, nearest: [] });
  });

  it("tells the middle half, with its limits inside", () => {
    const past = pastOf(whole, factsOf(10), own, many(ENOUGH_PAST));
    expect(past).toMatchObject({ pastCount: 8, pastLowFen: 200_000, pastHighFen: 600_000 });
    const outside = [199_999, 200_000, 600_000, 600_001].map((fen) => isOutsidePast(past, fen));
    expect(outside).toEqual([true, false, false, true]);
    expect([isOutsidePast(past, null), isOutsidePast(null, 1)]).toEqual([false, false]);
  });

  it("compares per worker, so that more workers alone are no departure", () => {
    const fines = many(ENOUGH_PAST).map((each, at) => ({ ...each, workers: at + 1, amountFen: 70_000 * (at + 1) }));
    const past = pastOf(perWorker, factsOf(100), { ...own, workers: 100 }, fines);
    expect(past).toMatchObject({ pastLowFen: 7_000_000, pastHighFen: 7_000_000 });
    expect(past.spread).toMatchObject({ least: 70_000, most: 70_000 });
  });

  it("never holds a fine of the same rate to be unusual for the sake of rounding", () => {
    const thirds = many(ENOUGH_PAST).map((each) => ({ ...each, workers: 3, amountFen: 200_000 }));
    expect(isOutsidePast(pastOf(perWorker, factsOf(3), own, thirds), 200_000)).toBe(false);
    const odd = many(ENOUGH_PAST).map((each) => ({ ...each, stakeFen: 300, amountFen: 400 }));
    const past = pastOf(multiple, factsOf(1), own, odd);
    expect(past).toMatchObject({ pastLowFen: 1_330_000, pastHighFen: 1_340_000 });
  });
});

describe("words", () => {
  it("say how many, the quartiles in plain words, and that few are few", () => {
    const past = pastOf(whole, factsOf(10), own, [fine("a", 300_000), fine("b", 500_000)]);
    expect(spreadText(past)).toBe(
      "本机关同一条款此前有2件处罚决定：最低¥3,000.00，四分之一不超过¥3,000.00，一半不超过¥3,000.00，四分之三不超过¥5,000.00，最高¥5,000.00。不足8件，仅供参考。",
    );
    expect(spreadText(pastOf(whole, factsOf(10), own, []))).toBe(NO_PAST);
    expect(spreadText(pastOf(perWorker, factsOf(10), own, [fine("a", 1_000_000)]))).toContain("最高每人¥1,000.00");
  });

  it("say the usual range and the reason; nothing while there is none", () => {
    const usual = { pastCount: 8, pastLowFen: 200_000, pastHighFen: 600_000 };
    expect(usualText({ ...usual, pastReason: "" })).toBe(
      "本机关同一条款此前8件处罚决定，居中的一半折合本案为¥2,000.00至¥6,000.00。",
    );
    expect(usualText({ ...usual, pastReason: "人数远多于以往" })).toContain("未在其中确定的理由：人数远多于以往。");
    expect(usualText({ pastCount: null, pastLowFen: null, pastHighFen: null, pastReason: "" })).toBe("");
  });
});
