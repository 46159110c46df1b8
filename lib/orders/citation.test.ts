import { describe, expect, it } from "vitest";
import { violationOf, violations } from "@/lib/violations/catalogue";
import { citation, judges, notOrderable, ownConsequences } from "./citation";

function entry(code: string) {
  const found = violationOf(code);
  if (!found) throw new Error(code);
  return found;
}

describe("citation", () => {
  it("leaves out year, number and our remarks, keeps the item in its brackets", () => {
    expect(citation(entry("LDJC-26-1"))).toBe("《劳动保障监察条例》第二十六条第（一）项");
    expect(citation(entry("LDHT-82-1"))).toBe("《中华人民共和国劳动合同法》第八十二条第一款");
    expect(citation(entry("NMG-53"))).toBe("《保障农民工工资支付条例》第五十三条");
    expect(citation(entry("CL-20-3"))).toBe("《超龄劳动者基本权益保障暂行规定》第二十条");
  });

  it("leaves no remark in any entry that may be ordered", () => {
    const cited = violations()
      .filter((violation) => notOrderable(violation, "990101") === null)
      .map(citation);
    expect(cited.length).toBeGreaterThan(50);
    expect(cited.filter((words) => /→|依据|违反|国务院令/.test(words))).toEqual([]);
  });
});

describe("notOrderable", () => {
  it("lets through what this organ may order, and says why it may not order the rest", () => {
    expect(notOrderable(entry("LDJC-26-1"), "990101")).toBeNull();
    const reasonsOf = (enforcer: string) =>
      new Set(
        violations()
          .filter((one) => one.enforcer === enforcer)
          .map((one) => notOrderable(one, "990101")),
      );
    expect([...reasonsOf("other")]).toEqual(["other_organ"]);
    expect([...reasonsOf("shared")]).toEqual(["shared_power"]);
    expect([...reasonsOf("social_insurance")]).toEqual([null]);
  });

  it("knows the law of another province as none of ours", () => {
    const provincial = violations().find((one) => one.region !== null && notOrderable(one, `${one.region}01`) === null);
    if (!provincial) throw new Error("the catalogue has a provincial order");
    expect(notOrderable(provincial, "990101")).toBe("no_order");
  });
});

describe("judges", () => {
  it("does not reach conduct that ended before the entry began or began after it ended", () => {
    const entry53 = { ...entry("NMG-53"), since: "2020-05-01", until: "2026-06-30" };
    expect(judges(entry53, "2020-01-01", "2020-04-30")).toBe(false);
    expect(judges(entry53, "2020-01-01", "2020-05-01")).toBe(true);
    expect(judges(entry53, "2026-06-30", null)).toBe(true);
    expect(judges(entry53, "2026-07-01", null)).toBe(false);
  });
});

describe("ownConsequences", () => {
  it("names what an entry itself threatens, and not the general fine that the paper names already", () => {
    const codes = ownConsequences([entry("LDJC-26-1"), entry("LDJC-24"), entry("LDJC-30-3")]).map(({ code }) => code);
    expect(codes).toEqual(["LDJC-26-1"]);
  });
});
