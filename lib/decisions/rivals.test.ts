import { describe, expect, it } from "vitest";
import { closedChoices } from "./choices";
import { unweighedWords } from "./closed-labels";
import { measuresOn } from "./measures";
import { heavierFirst } from "./rivals";

const DAYS = { happenedFrom: "2026-08-01", happenedUntil: "2026-09-30" };
const PLACE = { regionCode: "990101", today: "2026-11-24" };

type Finding = { code: string; workers: number; happenedFrom?: string; happenedUntil?: string };

/** The fines of a case with these findings. */
const finesOf = (...findings: readonly Finding[]) => {
  const rows = findings.flatMap(({ code, workers, ...days }, at) => {
    const ground = { ...DAYS, ...days, id: `${at}`, ordinal: at + 1, violationCode: code, workerCount: workers };
    const known = { ...ground, amountFen: null, ignored: [], tied: [] };
    return measuresOn("penalty", known, PLACE).map((option) => ({ option, ground: known }));
  });
  return heavierFirst(rows).flatMap(({ option }) => (option.measure === "fine" ? [option] : []));
};
const refusals = (...findings: readonly Finding[]) => finesOf(...findings).map(({ refusal }) => refusal);

const older = { code: "LDJC-23-4", workers: 3 };
const newer = { code: "NZG-13-1-1", workers: 5 };

describe("《行政处罚法》第二十九条: one conduct under two entries that fine it", () => {
  it("closes the fine with the lesser most, whichever entry it is of, and names both ranges", () => {
    expect(refusals(older, newer)).toEqual(["lighter_of_two", null]);
    expect(refusals({ ...older, workers: 6 }, newer)).toEqual([null, "lighter_of_two"]);
    const [lighter] = closedChoices(finesOf(older, newer));
    expect(lighter?.reason).toContain("其罚款幅度为¥5,000.00至¥25,000.00，高于本项的¥3,000.00至¥15,000.00");
  });

  it("leaves both where neither is more, where the days do not meet, and where the conduct is another", () => {
    expect(refusals(older, { ...newer, workers: 3 })).toEqual([null, null]);
    expect(refusals(older, { ...newer, happenedFrom: "2026-10-01", happenedUntil: "2026-10-31" })).toEqual([
      null,
      null,
    ]);
    expect(refusals(older, { code: "NZG-13-1-2", workers: 5 })).toEqual([null, null]);
  });

  it("leaves it open beside an entry whose range is not reckoned, and says who decides between them", () => {
    const [conflicting, open] = finesOf({ ...older, code: "LDJC-23-5" }, { code: "NZG-13-1-2", workers: 1 });
    expect(conflicting?.refusal).toBe("in_conflict");
    expect(open).toMatchObject({ refusal: null, rival: { violationCode: "LDJC-23-5", mostFen: null } });
    expect(open && unweighedWords(open)).toContain("须由法制审核人员提出书面意见");
  });

  it("is not held against an entry that did not apply on the day of the act", () => {
    const days = { happenedFrom: "2011-01-01", happenedUntil: "2011-02-01" };
    expect(finesOf({ ...older, ...days }, { ...newer, ...days })[0]).toMatchObject({ refusal: null, rival: null });
  });
});
