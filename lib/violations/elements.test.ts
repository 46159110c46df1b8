import { describe, expect, it } from "vitest";
import { type Violation, violationOf, violations } from "./catalogue";
import { askedWhen, elementTitle } from "./element-labels";
import { type ElementKey, elementsOf, mayBeReckoned, provedByExhibits } from "./elements";

function entry(code: string): Violation {
  const violation = violationOf(code);
  if (!violation) throw new Error(`no entry ${code}`);
  return violation;
}

const asked = (code: string) =>
  elementsOf(entry(code)).map(({ element, askedBy }) =>
    askedBy === "every" ? element : `${element}@${askedBy.join()}`,
  );

const all = violations().map((violation): [string, Violation] => [violation.code, violation]);

describe("elementsOf", () => {
  it.each(all)("asks of %s who, what and when, and what each of its sanctions needs", (_code, violation) => {
    const found = elementsOf(violation);
    const of = (element: ElementKey) => found.find((one) => one.element === element)?.askedBy ?? [];
    expect([of("subject"), of("act"), of("period")]).toEqual(["every", "every", "every"]);
    expect(new Set(found.map(({ element }) => element)).size).toBe(found.length);
    for (const [at, { unit, base, precondition, kind }] of violation.sanctions.entries()) {
      if (unit === "CNY_per_worker") expect(of("workers")).toContain(at);
      if (unit === "CNY_per_child_per_month") expect(of("children")).toContain(at);
      if (kind === "confiscate") expect(of("illegal_income")).toContain(at);
      if (kind === "additional_compensation") expect(of("amount")).toContain(at);
      if (/_order|ignored|refuses_to_correct$/.test(precondition ?? "")) expect(of("defied")).toContain(at);
      const needs = found.filter(({ askedBy }) => askedBy !== "every" && askedBy.includes(at)).length;
      expect(needs > 0).toBe(
        unit === "CNY" || kind === "revoke_licence" ? base !== null || precondition !== null : unit !== null,
      );
    }
  });

  it.each([
    ["LDJC-23-4", ["subject", "act", "period", "workers@1"]],
    ["LDJC-26-1", ["subject", "act", "period", "amount@0,1", "defied@1"]],
    ["LDJC-27-1", ["subject", "act", "period", "amount@1"]],
    ["LDJC-30-3", ["subject", "act", "period", "defied@1"]],
    ["LDHT-83", ["subject", "act", "period", "amount@1", "probation_served@1"]],
    ["LDHT-92-1", ["subject", "act", "period", "illegal_income@1,2,3"]],
    ["GH-53", ["subject", "act", "period", "amount@1", "no_reinstatement@1"]],
    ["SBZJ-23", ["subject", "responsible_persons@1,2", "act", "period", "serious@1,2"]],
    ["SBZJ-24", ["subject", "responsible_persons@0", "act", "period", "late_payment@0"]],
    ["TG-6-2", ["subject", "act", "period", "children@0", "defied@0"]],
    ["TG-7", ["subject", "act", "period", "children@0"]],
    ["JY-65", ["subject", "act", "period", "illegal_income@1,2", "serious@3"]],
    ["LDHT-92-2", ["subject", "act", "period", "workers@1", "defied@1,2"]],
    ["WCN-125", ["subject", "act", "period", "illegal_income@2", "defied_or_serious@4"]],
    ["SX-41", ["subject", "act", "period"]],
  ])("of %s are by hand %j", (code, wanted) => {
    expect(asked(code)).toEqual(wanted);
  });

  it("leaves to the orders on record only what follows an order", () => {
    const reckoned = all.flatMap(([, violation]) => elementsOf(violation).map(({ element }) => element));
    expect([...new Set(reckoned.filter(mayBeReckoned))].sort()).toEqual(["defied", "defied_or_serious"]);
  });
});

describe("provedByExhibits", () => {
  it("adds to who, what and when the sanction's own, and never what the orders on record prove", () => {
    const base = ["subject", "act", "period"];
    expect(provedByExhibits(entry("LDJC-26-1"), null)).toEqual(base);
    expect(provedByExhibits(entry("LDJC-26-1"), 0)).toEqual([...base, "amount"]);
    expect(provedByExhibits(entry("LDJC-26-1"), 1)).toEqual([...base, "amount"]);
    expect(provedByExhibits(entry("LDJC-30-3"), 1)).toEqual(base);
    expect(provedByExhibits(entry("WCN-125"), 4)).toEqual([...base, "defied_or_serious"]);
  });
});

describe("the words of an element", () => {
  it.each(all)("are Chinese and whole for %s", (_code, violation) => {
    for (const one of elementsOf(violation)) {
      expect(elementTitle(violation, one)).toMatch(/^[^A-Za-z]*[一-龥][^A-Za-z]*$/);
      expect(askedWhen(violation, one) === "").toBe(one.askedBy === "every");
    }
  });

  it("name the subject, the act and what is summed", () => {
    const words = elementsOf(entry("LDJC-26-1")).map((one) => elementTitle(entry("LDJC-26-1"), one));
    expect(words.slice(0, 2)).toEqual(["用人单位的主体身份", `违法行为：${entry("LDJC-26-1").title}`]);
    expect(words[3]).toBe("涉及的金额（拖欠的工资、应付金额）");
  });
});
