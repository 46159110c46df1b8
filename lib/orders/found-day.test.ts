import { describe, expect, it } from "vitest";
import type { CaseLeads, Lead } from "./found-day";
import { foundDay } from "./found-day";

const OVERTIME = "LDJC-25";
const finding = {
  id: "f",
  violationCode: OVERTIME,
  recordedOn: "2026-11-20",
  obtainedOn: ["2026-11-18", "2026-11-19"],
};
const complaint = (...topics: string[]) => ({ on: "2026-10-08", topics, caseId: "own" });
const led = (leads: readonly Lead[], over: Partial<CaseLeads> = {}): CaseLeads => ({
  ...{ caseId: "own", leads, recordedIn: new Map(), joins: [], ...over },
});

describe("《条例》第二十条: the day on which a violation was found", () => {
  it.each([
    ["its complaint's, where that is about it", [complaint("overtime")], "2026-10-08"],
    ["its complaint's, where that may be about anything", [complaint("wages", "other")], "2026-10-08"],
    ["its first exhibit's, where the complaint was about something else", [complaint("wages")], "2026-11-18"],
    [
      "the opening's, where what opened the case names nothing",
      [{ on: "2026-11-16", topics: null, caseId: "own" }],
      "2026-11-16",
    ],
    [
      "the earliest of several leads",
      [complaint("overtime"), { on: "2026-09-01", topics: ["overtime"], caseId: "own" }],
      "2026-09-01",
    ],
    ["its first exhibit's, where nothing led to it", [], "2026-11-18"],
  ])("is %s", (_name, leads, day) => expect(foundDay(finding, led(leads))).toBe(day));

  it("is no exhibit's that bears a day before anything led to the case", () => {
    const dated = { ...finding, obtainedOn: ["2023-05-01", "2026-11-19"] };
    const wages = led([complaint("wages")]);
    expect(foundDay(dated, wages)).toBe("2026-11-19");
    expect(foundDay({ ...dated, obtainedOn: ["2026-10-07"] }, wages)).toBe("2026-11-20");
    expect(foundDay({ ...dated, obtainedOn: ["2026-10-08"] }, wages)).toBe("2026-10-08");
  });

  it("is the day on which it was held to be so, where no exhibit is older", () => {
    expect(foundDay({ ...finding, obtainedOn: ["2026-11-21"] }, led([]))).toBe("2026-11-20");
  });
});

describe("《条例》第二十条: the day on which a violation was found, where cases were merged on 2026-11-10", () => {
  const other = (topics: readonly string[] | null) => ({ on: "2026-09-15", topics, caseId: "other" });
  const joins = [{ kind: "merge" as const, caseId: "own", otherId: "other", on: "2026-11-10" }];
  const leads = (...topics: (readonly string[] | null)[]) =>
    led([complaint("wages"), ...topics.map(other)], { joins, recordedIn: new Map([["brought", "other"]]) });
  const own = { ...finding, recordedOn: "2026-11-09", obtainedOn: ["2026-09-20"] };
  const brought = { ...own, id: "brought" };

  it("is not moved of what the case itself had found, by what led to the other", () => {
    for (const topics of [["wages"], ["wages", "other"], null]) expect(foundDay(own, leads(topics))).toBe("2026-11-09");
  });

  it("is not moved of what came from the other, by what led to the case", () => {
    const later = { ...brought, obtainedOn: ["2026-10-10"] };
    const openings = [complaint("wages", "other"), { ...other(["wages"]), on: "2026-11-01" }];
    expect(foundDay(later, { ...leads(), leads: openings })).toBe("2026-11-09");
  });

  it("is still reckoned of what came from the other by its own leads", () => {
    expect(foundDay(brought, leads(["wages"]))).toBe("2026-09-20");
    expect(foundDay({ ...brought, obtainedOn: ["2026-09-14"] }, leads(["wages"]))).toBe("2026-11-09");
    expect(foundDay(brought, leads(null))).toBe("2026-09-15");
  });

  it("is that of the organ being told of it, in whichever of the two", () => {
    expect(foundDay(own, leads(["overtime"]))).toBe("2026-09-15");
  });

  it("is reckoned of what was found after the merge by what led to either", () => {
    const since = { ...own, recordedOn: "2026-11-11" };
    expect(foundDay(since, leads(["wages"]))).toBe("2026-09-20");
    expect(foundDay(since, leads(null))).toBe("2026-09-15");
    expect(foundDay({ ...since, recordedOn: "2026-11-10" }, leads(null))).toBe("2026-11-10");
  });
});

describe("《条例》第二十条: the day on which a violation was found, where the case was split off on 2026-11-10", () => {
  const split = { kind: "split", caseId: "own", otherId: "parent", on: "2026-11-10" } as const;
  const merged = (on: string, caseId = "parent", otherId = "other") =>
    ({ kind: "merge", caseId, otherId, on }) as const;
  const lead = (caseId: string, on: string) => ({ on, topics: null, caseId });
  const [parent, other] = [lead("parent", "2026-10-01"), lead("other", "2026-09-15")];
  const inSplit = { ...finding, recordedOn: "2026-11-20", obtainedOn: [] };
  const found = (...joins: CaseLeads["joins"]) => foundDay(inSplit, led([parent, other], { joins }));

  it("is reckoned by what led to the case that it was split from", () => {
    expect(found(split)).toBe("2026-10-01");
    expect(foundDay({ ...inSplit, recordedOn: "2026-11-05" }, led([parent], { joins: [split] }))).toBe("2026-10-01");
  });

  it("is not moved by what that case took in after the split", () => {
    expect(found(split, merged("2026-11-11"))).toBe("2026-10-01");
    expect(found(split, merged("2026-11-10"))).toBe("2026-09-15");
    expect(found(split, merged("2026-11-09"))).toBe("2026-09-15");
  });

  it("is reckoned, of a case that was itself split off, by what was merged before the earlier split", () => {
    const earlier = { ...split, caseId: "parent", otherId: "first", on: "2026-11-05" };
    expect(found(split, earlier, merged("2026-11-06", "first"))).toBe("2026-10-01");
    expect(found(split, earlier, merged("2026-11-05", "first"))).toBe("2026-09-15");
  });

  it("is moved by that, once that case goes on in the one that was split off", () => {
    const back = merged("2026-11-15", "own", "parent");
    for (const joins of [
      [split, merged("2026-11-12"), back],
      [back, merged("2026-11-12"), split],
    ])
      expect(found(...joins)).toBe("2026-09-15");
  });

  it("is reckoned by all of it, of what was split off and merged back on that day and found since", () => {
    const back = merged("2026-11-10", "parent", "own");
    expect(foundDay(inSplit, led([parent], { caseId: "parent", joins: [split, back] }))).toBe("2026-10-01");
  });
});
