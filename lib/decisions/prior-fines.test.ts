import { describe, expect, it } from "vitest";
import { finesOnce, type ItemFacts } from "./item-policy";
import type { IgnoredAct } from "./measures";
import { isUnderTwoEntries, openActs } from "./prior-fines";

const OVERTIME = { findingId: "a", violationCode: "LDJC-25", sanctionAt: 2, ignored: [] };
const prior = {
  ...OVERTIME,
  decisionId: "1",
  happenedFrom: "2026-03-01",
  happenedUntil: "2026-05-31",
  decidedOn: "2026-08-01",
};

describe("《行政处罚法》第二十九条: fined before", () => {
  it.each([
    ["the day before the fined conduct", "2026-01-01", "2026-02-28", false],
    ["its first day", "2026-01-01", "2026-03-01", true],
    ["its last day", "2026-05-31", null, true],
    ["the day after it", "2026-06-01", null, false],
  ])("conduct of %s", (_name, happenedFrom, happenedUntil, isFined) => {
    const item = { ...OVERTIME, findingId: "b", happenedFrom, happenedUntil };
    expect(openActs(item, [prior])).toEqual(isFined ? [] : ["done:b"]);
  });

  it("is one act under two entries that forbid the same conduct, over days that overlap", () => {
    const under = (violationCode: string, happenedFrom: string) => ({
      ...{ findingId: "b", violationCode, sanctionAt: 1, ignored: [], happenedFrom, happenedUntil: null },
    });
    const earlier = { ...prior, violationCode: "LDJC-23-4" };
    expect(openActs(under("NZG-13-1-1", "2026-05-31"), [earlier])).toEqual([]);
    expect(openActs(under("NZG-13-1-1", "2026-06-01"), [earlier])).toEqual(["done:b"]);
    expect(openActs(under("NZG-13-1-2", "2026-05-31"), [earlier])).toEqual(["done:b"]);
    expect(isUnderTwoEntries(under("NZG-13-1-1", "2026-05-31"), earlier)).toBe(true);
    expect(isUnderTwoEntries(under("NZG-13-1-1", "2026-06-01"), earlier)).toBe(false);
    expect(isUnderTwoEntries(under("LDJC-23-4", "2026-05-31"), earlier)).toBe(false);
  });

  it("leaves the conduct open where only its order was fined, whatever was ignored", () => {
    const item = { ...OVERTIME, ...PERIOD, ignored: [ORDER, REMEDY] };
    expect(openActs(item, [fined([ORDER, REMEDY])])).toEqual(["done:a"]);
  });
});

const PERIOD = { happenedFrom: "2026-03-01", happenedUntil: null };
const DAYS = { servedOn: "2026-06-01", dueOn: "2026-06-10", defiedOn: "2026-06-11" };
const ORDER: IgnoredAct = { ...DAYS, findingId: "a", kind: "order", number: "测令字1号" };
const REMEDY: IgnoredAct = { ...DAYS, findingId: "a", kind: "decision", number: "测理字1号" };

const ignoring = (ignored: readonly IgnoredAct[], findingId = "a") => ({
  ...{ findingId, violationCode: "LDJC-30-3", sanctionAt: 1 },
  ...{ ...PERIOD, ignored: ignored.map((act) => ({ ...act, findingId })) },
});
const fined = (...of: Parameters<typeof ignoring>) => ({
  ...ignoring(...of),
  decisionId: "1",
  decidedOn: "2026-08-01",
});

describe("《行政处罚法》第二十九条: fined before for not obeying", () => {
  it("is an act of its own on each finding of an order, and on one finding once, by whichever order", () => {
    expect(openActs(ignoring([ORDER], "b"), [fined([ORDER])])).toEqual(["order:b"]);
    expect(openActs(ignoring([{ ...ORDER, number: "测令字2号" }]), [fined([ORDER])])).toEqual([]);
  });

  it("is one act for all the findings of a remedy, and another for another remedy", () => {
    expect(openActs(ignoring([REMEDY], "b"), [fined([REMEDY])])).toEqual([]);
    const other = { ...REMEDY, number: "测理字2号" };
    expect(openActs(ignoring([other], "b"), [fined([REMEDY])])).toEqual(["decision:测理字2号"]);
  });

  it("leaves a remedy open that was refused after the order was fined, until it is fined itself", () => {
    const [first, second] = [fined([ORDER]), fined([ORDER], "b")];
    const [onA, onB] = [ignoring([ORDER, REMEDY]), ignoring([ORDER, REMEDY], "b")];
    expect(openActs(onA, [first, second])).toEqual(["decision:测理字1号"]);
    expect(openActs(onB, [first, second, fined([ORDER, REMEDY])])).toEqual([]);
  });

  it("was for the finding's order where what the earlier fine rested on does not stand any more", () => {
    expect(openActs(ignoring([ORDER]), [fined([])])).toEqual([]);
  });

  it("counts a remedy for nothing under an entry that names orders alone", () => {
    const item = { ...ignoring([ORDER, REMEDY]), violationCode: "LDHTSS-33", sanctionAt: 1 };
    expect(openActs(item, [fined([ORDER])])).toEqual([]);
  });
});

describe("《行政处罚法》第二十九条: two fines of one proceeding", () => {
  const fine: ItemFacts = {
    ...{ measure: "fine", amountFen: 100_000, leastFen: 100_000, mostFen: 500_000, noticedFen: null },
    ...{
      isNoticed: false,
      isLightened: false,
      claims: [],
      isRaised: false,
      isProved: true,
      isCorrectionOrdered: true,
      isWithPolice: false,
      licenceRefusal: null,
    },
    ...{ isSentenced: false, needsIgnoredOrder: false, hasIgnoredOrder: false, openActs: ["done:a"] },
    ...{
      isUnderTwoEntries: false,
      isSpared: false,
      isPunished: false,
      isRemedied: false,
      isLighterOfTwo: false,
      limitOn: null,
      foundOn: "2026-11-20",
    },
  };
  const place = { saysCorrection: true, keepsExhibits: true, today: "2026-11-24", earlier: [] };

  it.each([
    [false, null],
    [true, "fined_twice"],
  ])("are one too many where both entries forbid the same conduct: %s", (isUnderTwoEntries, reason) => {
    const items = [
      { ...fine, isUnderTwoEntries },
      { ...fine, openActs: ["done:b"], isUnderTwoEntries },
    ];
    expect(finesOnce({ ...place, items })).toBe(reason);
  });
});
