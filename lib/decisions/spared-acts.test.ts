import { describe, expect, it } from "vitest";
import type { IgnoredAct } from "./measures";
import { isPunished, isSpared, type SparedAct } from "./spared-acts";

const OVERTIME = { findingId: "a", violationCode: "LDJC-25", ignored: [] };
const DAYS = { happenedFrom: "2026-03-01", happenedUntil: "2026-05-31" };
const spared = (over: Partial<SparedAct> = {}): SparedAct => ({
  ...{ ...OVERTIME, ...DAYS, decisionId: "1", sanctionAt: null, decidedOn: "2026-08-01", ground: "minor_corrected" },
  ...over,
});
const punished = (over: Partial<Parameters<typeof isSpared>[0]> = {}) => ({
  ...{ ...OVERTIME, ...DAYS, sanctionAt: 2 },
  ...over,
});

describe("《行政处罚法》第五十七条第一款: what was decided not to be punished", () => {
  it.each([
    ["its own finding", {}, true],
    ["another finding of the same conduct, on its last day", { findingId: "b", happenedFrom: "2026-05-31" }, true],
    ["the same conduct on the day after", { findingId: "b", happenedFrom: "2026-06-01", happenedUntil: null }, false],
    ["another violation", { findingId: "b", violationCode: "LDJC-27-2" }, false],
  ] as const)("is barred for %s", (_name, over, comesTo) => {
    expect(isSpared(punished(over), [spared()])).toBe(comesTo);
  });

  it("is barred under another entry that forbids the same conduct", () => {
    const under = punished({ findingId: "b", violationCode: "NZG-13-1-1", sanctionAt: 1 });
    expect(isSpared(under, [spared({ violationCode: "LDJC-23-4" })])).toBe(true);
    expect(isSpared(under, [spared({ violationCode: "LDJC-23-5" })])).toBe(false);
  });

  it("lasts, of conduct that goes on, up to the day of the decision", () => {
    const goesOn = spared({ happenedUntil: null });
    const of = (happenedFrom: string) => punished({ findingId: "b", happenedFrom, happenedUntil: null });
    expect(isSpared(of("2026-08-01"), [goesOn])).toBe(true);
    expect(isSpared(of("2026-08-02"), [goesOn])).toBe(false);
  });

  it("bars, where facts were not established, these facts alone", () => {
    const unproved = [spared({ ground: "facts_not_established" })];
    expect(isSpared(punished(), unproved)).toBe(true);
    expect(isSpared(punished({ findingId: "b" }), unproved)).toBe(false);
  });
});

const ORDER: IgnoredAct = {
  ...{ findingId: "a", kind: "order", number: "测令字1号" },
  ...{ servedOn: "2026-06-01", dueOn: "2026-06-10", defiedOn: "2026-06-11" },
};
const REMEDY: IgnoredAct = { ...ORDER, kind: "decision", number: "测理字1号" };
const ignoring = (ignored: readonly IgnoredAct[], findingId = "a") =>
  punished({ findingId, violationCode: "LDJC-30-3", sanctionAt: 1, ignored });
const sparing = (ignored: readonly IgnoredAct[], violationCode = "LDJC-30-3") => [spared({ violationCode, ignored })];

describe("what was ignored and decided not to be punished", () => {
  it("is barred, and what is ignored later is open", () => {
    expect(isSpared(ignoring([ORDER]), sparing([ORDER]))).toBe(true);
    expect(isSpared(ignoring([ORDER, { ...ORDER, number: "测令字2号" }]), sparing([ORDER]))).toBe(false);
    expect(isSpared(ignoring([ORDER, REMEDY]), sparing([ORDER]))).toBe(false);
  });

  it("is an order's on each finding, and a remedy's once", () => {
    expect(isSpared(ignoring([{ ...ORDER, findingId: "b" }], "b"), sparing([ORDER]))).toBe(false);
    expect(isSpared(ignoring([{ ...REMEDY, findingId: "b" }], "b"), sparing([REMEDY]))).toBe(true);
  });

  it("is not the conduct, and goes with the conduct only where its entry fines the ignoring", () => {
    expect(isSpared(punished(), sparing([ORDER]))).toBe(false);
    expect(isSpared(ignoring([ORDER]), sparing([ORDER], "LDJC-26-1"))).toBe(false);
    expect(isSpared(ignoring([ORDER]), sparing([ORDER], "LDHTSS-33"))).toBe(true);
    expect(isSpared(ignoring([ORDER]), sparing([], "LDHTSS-33"))).toBe(false);
  });

  it("is the finding itself where the finding is of having ignored", () => {
    expect(isSpared(ignoring([]), sparing([]))).toBe(true);
    expect(isSpared(ignoring([], "b"), sparing([]))).toBe(false);
  });
});

describe("《行政处罚法》第五十七条第一款: what a decision in force punishes", () => {
  const penalty = (over: Partial<ReturnType<typeof punished>> = {}) => ({
    ...{ ...punished(over), decisionId: "1", decidedOn: "2026-08-01" },
  });
  const ignored = (number: string): IgnoredAct => ({
    ...({ findingId: "a", kind: "order", number } as const),
    ...{ servedOn: "2026-06-01", dueOn: "2026-06-10", defiedOn: "2026-06-11" },
  });
  const ofIgnoring = (...numbers: string[]) => ({ violationCode: "LDJC-30-3", ignored: numbers.map(ignored) });

  it.each([
    ["its own finding", {}, true],
    ["another finding of the same conduct, on its last day", { findingId: "b", happenedFrom: "2026-05-31" }, true],
    ["the same conduct on the day after", { findingId: "b", happenedFrom: "2026-06-01", happenedUntil: null }, false],
    ["another violation", { findingId: "b", violationCode: "LDJC-27-2" }, false],
  ] as const)("keeps one not to punish from %s", (_name, over, comesTo) => {
    expect(isPunished(spared(over), [penalty()])).toBe(comesTo);
  });

  it("leaves other facts of the conduct open to be found not established", () => {
    const of = (findingId: string) => spared({ findingId, ground: "facts_not_established" });
    expect(isPunished(of("b"), [penalty()])).toBe(false);
    expect(isPunished(of("a"), [penalty()])).toBe(true);
  });

  it("leaves an order open that was ignored after the one that was fined", () => {
    const fined = [penalty({ ...ofIgnoring("1号"), sanctionAt: 1 })];
    expect(isPunished(spared(ofIgnoring("1号")), fined)).toBe(true);
    expect(isPunished(spared(ofIgnoring("1号", "2号")), fined)).toBe(false);
    expect(isPunished(spared(), fined)).toBe(false);
  });

  it("keeps a finding of having ignored from it too, where neither rests on anything else that stands", () => {
    const fined = (...numbers: string[]) => [penalty({ ...ofIgnoring(...numbers), sanctionAt: 1 })];
    expect(isPunished(spared(ofIgnoring()), fined())).toBe(true);
    expect(isPunished(spared({ ...ofIgnoring(), findingId: "b" }), fined())).toBe(false);
    expect(isPunished(spared(ofIgnoring()), fined("1号"))).toBe(false);
    expect(isPunished(spared(ofIgnoring("1号")), fined())).toBe(false);
    expect(isPunished(spared(), fined())).toBe(false);
  });
});
