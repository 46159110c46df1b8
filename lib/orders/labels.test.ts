import { describe, expect, it } from "vitest";
import { consequenceOnPaper, findingOnPaper, proofOnPaper, whyNot } from "./labels";

const finding = {
  facts: "你单位未按月支付工资。",
  happenedFrom: "2026-07-01",
  happenedUntil: null,
  workerCount: 12,
  amountFen: 26_840_000,
};

describe("what a paper says", () => {
  it("of a finding: the facts, then period, reach and amount, ended once", () => {
    expect(findingOnPaper(finding)).toBe(
      "你单位未按月支付工资（2026年7月1日至今，涉及劳动者12人，涉及金额¥268,400.00）。",
    );
    expect(findingOnPaper({ ...finding, happenedUntil: "2026-09-30", amountFen: null })).toBe(
      "你单位未按月支付工资（2026年7月1日至2026年9月30日，涉及劳动者12人）。",
    );
  });

  it("of a consequence: the law's words in one line, brackets as printed, ended by a full stop", () => {
    const said = consequenceOnPaper("《条例》第一条", "有下列行为之一的，责令支付：\n(一)拖欠的；");
    expect(said).toBe("《条例》第一条规定：有下列行为之一的，责令支付：（一）拖欠的。");
  });

  it("of a proof: for which item", () => {
    expect(proofOnPaper({ ordinal: 2, proofWanted: "台账复印件；" })).toBe("第2项改正的证明：台账复印件");
  });
});

describe("whyNot", () => {
  it("speaks of orders where a case would speak of itself", () => {
    expect(whyNot("illegal_transition")).toContain("指令书");
    expect(whyNot("one_inspector_only")).toContain("两名");
    expect(whyNot(null)).toBeNull();
  });
});
