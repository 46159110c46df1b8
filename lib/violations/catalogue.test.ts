import { describe, expect, it } from "vitest";
import { orderableViolations, type Sanction, violationOf, violations } from "./catalogue";
import { preconditionLabels, sanctionBaseLabels, targetLabels } from "./labels";

const sanctions: [string, Sanction][] = violations().flatMap(({ code, sanctions: of }) =>
  of.map((sanction): [string, Sanction] => [code, sanction]),
);
const isFine = ({ kind }: Sanction) => kind.startsWith("fine_") || kind === "additional_compensation";
const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);

describe("the catalogue", () => {
  it("has 121 entries with unique codes, 117 of them verified", () => {
    expect(violations()).toHaveLength(121);
    expect(new Set(codes(violations())).size).toBe(121);
    expect(violations().filter(({ verified }) => verified)).toHaveLength(117);
  });

  it("has 220 sanctions and 5 licences to revoke, each numeric one well formed", () => {
    expect(sanctions).toHaveLength(225);
    for (const [code, sanction] of sanctions) {
      const { min, max, unit, base, kind } = sanction;
      expect((min === null) === (max === null), code).toBe(true);
      if (min !== null && max !== null) {
        expect(min <= max && max > 0, code).toBe(true);
        expect(unit, code).not.toBeNull();
      } else expect(isFine(sanction), code).toBe(false);
      if (unit !== null && unit !== "CNY" && unit !== "CNY_per_person") expect(base, code).not.toBeNull();
      if (kind === "order_correct" || kind === "warning" || kind === "revoke_licence")
        expect([min, unit, base], code).toEqual([null, null, null]);
    }
  });

  it("gives no amount where no text was read", () => {
    for (const { text, verified, status, code } of violations()) {
      if (text === null) expect(verified || status === "in_force", code).toBe(false);
    }
    expect(violationOf("SX-41")).toMatchObject({ sanctions: [], status: "text_not_found", region: "14" });
  });

  it("keeps the statute's figures", () => {
    expect(violationOf("LDJC-30-3")?.sanctions).toContainEqual(
      expect.objectContaining({
        kind: "fine_range",
        min: 2000,
        max: 20_000,
        unit: "CNY",
        precondition: "prior_order_or_decision_ignored",
      }),
    );
    expect(violationOf("LDHT-85-1")?.sanctions).toContainEqual(
      expect.objectContaining({ kind: "additional_compensation", min: 50, max: 100, unit: "percent" }),
    );
    expect(violationOf("SB-84")?.sanctions).toContainEqual(
      expect.objectContaining({ kind: "fine_multiple", min: 1, max: 3, base: "premium_payable" }),
    );
    expect(violationOf("CL-20-1")).toMatchObject({ since: "2026-07-01", until: null });
  });

  it("has a licence revoked after the other sanctions of its entry, on its own condition and its own addressee", () => {
    const revoked = sanctions.filter(([, { kind }]) => kind === "revoke_licence");
    expect(revoked.map(([code, { precondition, target }]) => [code, precondition, target])).toEqual([
      ["LDJC-28-1", "serious_circumstances", "employer"],
      ["LDHT-92-2", "overdue_after_order", "dispatch_agency"],
      ["TG-7", null, "agency"],
      ["JY-65", "serious_circumstances", "employer"],
      ["RLZY-43", "serious_circumstances", "agency"],
    ]);
    for (const [code, sanction] of revoked) {
      expect(violationOf(code)?.sanctions.at(-1)).toEqual(sanction);
      expect(violationOf(code)?.text).toContain("吊销");
    }
    const left = violations().flatMap(({ otherMeasures }) => otherMeasures.map(({ kind }) => kind));
    expect(left).toContain("revoke_business_licence");
    expect(left).not.toContain("revoke_licence");
  });

  it("speaks Chinese in what officers read, and names no source", () => {
    for (const { code, title, article, punished, notes, sanctions: of, otherMeasures } of violations()) {
      const shown = [
        title,
        article,
        punished,
        notes,
        ...of.map(({ note }) => note),
        ...otherMeasures.map(({ text }) => text),
      ];
      for (const sentence of shown) expect(sentence ?? "", code).not.toMatch(/[A-Za-z]{2}|https?|\.json|\.md/);
    }
  });

  it("answers null for a code that it does not have", () => {
    expect([violationOf(""), violationOf("LDJC-99"), violationOf("constructor")]).toEqual([null, null, null]);
  });
});

describe("orderableViolations", () => {
  it("holds what this organ may order, by national law", () => {
    const orderable = codes(orderableViolations());
    expect(orderable).toEqual(expect.arrayContaining(["LDJC-24", "LDHT-85-1", "LDJC-30-3", "NMG-55-1", "SB-84"]));
    for (const code of orderable) {
      const violation = violationOf(code);
      expect(["in_force", "check_conflict"]).toContain(violation?.status);
      expect(violation?.enforcer).not.toBe("other");
      expect(violation?.sanctions.map(({ kind }) => kind).join()).toMatch(/order_correct|order_pay/);
    }
  });

  it.each([
    ["superseded", "LDHTSS-35"],
    ["another organ's", "SB-86"],
    ["the police's", "SFZ-16-3"],
    ["without a text", "SX-41"],
    ["known from memory", "LWXK-33"],
    ["without an order", "LDJC-28-2"],
    ["another province's", "CQ-41"],
  ])("leaves out what is %s", (_, code) => {
    expect(violationOf(code)).not.toBeNull();
    expect(codes(orderableViolations("1401"))).not.toContain(code);
  });

  it("adds a province's own law for its regions", () => {
    expect(codes(orderableViolations("500116"))).toContain("CQ-41");
    expect(codes(orderableViolations())).not.toContain("CQ-41");
    expect(orderableViolations("500116").length).toBeGreaterThan(orderableViolations().length);
  });
});

it("names every precondition, base and target in use", () => {
  for (const [code, { precondition, base, target }] of sanctions) {
    expect(targetLabels[target], code).toMatch(/[一-龥]/);
    if (precondition) expect(preconditionLabels[precondition], code).toMatch(/[一-龥]/);
    if (base) expect(sanctionBaseLabels[base], code).toMatch(/[一-龥]/);
  }
});
