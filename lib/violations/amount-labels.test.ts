import { describe, expect, it } from "vitest";
import { amountAsked } from "./amount-labels";
import { violationOf, violations } from "./catalogue";

describe("amountAsked", () => {
  it.each([
    ["LDJC-26-1", "涉及金额（拖欠的工资）", "尚未支付"],
    ["LDHT-82-1", "涉及金额（月工资）", "不乘以二"],
    ["LDHT-87", "涉及金额（经济补偿）", "一倍"],
    ["NXJ-7", "涉及金额（日工资×未休年休假天数）", "不乘以300%"],
    ["LDJC-27-1", "涉及金额（瞒报的工资数额）", "不是少缴的社会保险费"],
    ["LDHT-92-1", "涉及金额（违法所得）", "填0"],
    ["LDJC-25", "涉及金额", "只说明情节"],
  ])("names of %s what the amount is of", (code, label, help) => {
    expect(amountAsked(violationOf(code))).toEqual({ label, help: expect.stringContaining(help) });
  });

  it("never asks for an amount that no sanction of the entry is reckoned from", () => {
    for (const violation of violations()) {
      const { label } = amountAsked(violation);
      const bases = violation.sanctions.flatMap(({ base }) => base ?? []);
      expect(label === "涉及金额", violation.code).toBe(bases.every((base) => /workers|children|persons/.test(base)));
    }
  });
});
