import { describe, expect, it } from "vitest";
import type { CaseFacts } from "@/lib/cases/policy";
import type { DecisionOutcome } from "@/lib/decisions/outcomes";
import { withoutGuard } from "@/lib/kernel/guard";
import { missingWords } from "./labels";
import type { ClosingGround } from "./lifecycle";
import { type Lack, lacks } from "./proofs";
import { type ClosingFacts, closingRefusal, type OrderOutcome } from "./rules";

const kase: CaseFacts = {
  state: "investigating",
  organIds: ["organ"],
  ...{ officerIds: ["a", "b"], barredIds: ["a", "b"], recusedIds: [] },
  isExtended: false,
  extensionPending: false,
  isSuspended: false,
  allowsSuspension: true,
  isHandedOn: false,
  recusalsPendingOf: [],
};

const order: OrderOutcome = {
  id: "1",
  number: "测人社监令字〔2026〕1号",
  state: "issued",
  servedOn: "2026-11-19",
  items: [
    { ordinal: 1, state: "corrected", isUntold: false },
    { ordinal: 2, state: "corrected", isUntold: true },
  ],
};

const asDecided = { ...kase, state: "decided" as const };
const done: ClosingFacts = {
  ...{ kase, holderIds: ["a", "b"], orders: [order], findings: 1, findingsInTime: 1, gathered: 3 },
  ...{ decisions: [], openClaims: [], linesOutsideLedger: 0, disagreements: 0 },
  isReferralPending: false,
  openPreservations: [],
  ...{ unorderedClaims: [], handedOn: [], isPoliceFiled: false, untreatedFindings: [] },
};
const decided: DecisionOutcome = {
  ...{ id: "2", kind: "penalty", state: "decided", number: "测人社监罚字〔2026〕1号" },
  ...{ servedOn: "2026-12-02", isPerformed: true, isInForce: true, isRevoked: false, isFollowedUp: true },
};
const withDecision = (over: Partial<DecisionOutcome>): ClosingFacts => ({
  ...done,
  decisions: [decided, { ...decided, ...over }],
});
const held = [{ number: "测人社监登保字〔2026〕1号" }];
const overtime = { ordinal: 2, title: "超时加班" };
const unpaid = { workerName: "罗三", item: "工资", openFen: 500_000 };
const rescinded: ClosingFacts = { ...done, orders: [], findings: 0, findingsInTime: 0 };
const late: ClosingFacts = { ...rescinded, findings: 2 };

const withOrder = (over: Partial<OrderOutcome>): ClosingFacts => ({
  ...done,
  orders: [order, { ...order, items: [], ...over }],
});

const withItem = (state: OrderOutcome["items"][number]["state"], isUntold = false): ClosingFacts => ({
  ...done,
  orders: [{ ...order, items: [...order.items, { ordinal: 3, state, isUntold }] }],
});

/** A court has taken what the second decision left undone, and a worker is not paid. */
const handed: ClosingFacts = {
  ...withDecision({ id: "3", isPerformed: false }),
  ...{ handedOn: [{ decisionId: "3" }], openClaims: [unpaid] },
};
const filed: ClosingFacts = { ...withItem("defied"), isPoliceFiled: true, openClaims: [unpaid] };

describe("closingRefusal", () => {
  it("finds nothing missing when every order was served and every item corrected, or lifted with its order", () => {
    expect(closingRefusal(done, "ordered_matter_corrected")).toEqual([]);
    const lifted: OrderOutcome = {
      ...order,
      state: "revoked",
      servedOn: null,
      items: [{ ordinal: 1, state: "lifted", isUntold: true }],
    };
    expect(closingRefusal({ ...done, orders: [order, lifted] }, "ordered_matter_corrected")).toEqual([]);
    expect(closingRefusal(rescinded, "facts_not_established")).toEqual([]);
    expect(closingRefusal(late, "found_too_late")).toEqual([]);
    expect(closingRefusal({ ...rescinded, findings: 2 }, "minor_and_corrected")).toEqual([]);
  });

  it("finds nothing missing when what was decided is served and performed, though an item was defied before", () => {
    const defied = { ...withItem("defied"), decisions: [decided] };
    expect(closingRefusal(defied, "decided_and_performed")).toEqual([]);
  });

  it("finds nothing missing though sums are open, where a court or the police have the matter", () => {
    expect(closingRefusal(handed, "enforcement_handed_on")).toEqual([]);
    expect(closingRefusal(filed, "police_filed")).toEqual([]);
    expect(closingRefusal({ ...handed, isPoliceFiled: true }, "police_filed")).toEqual([]);
    expect(closingRefusal(handed, "decided_and_performed").map(({ lack }) => lack)).toEqual([
      "decision_unperformed",
      "claim_open",
    ]);
  });

  const cases: [ClosingGround, Lack, ClosingFacts][] = [
    ["enforcement_handed_on", "nothing_handed_on", withDecision({})],
    ["enforcement_handed_on", "decision_not_handed_on", { ...handed, handedOn: [{ decisionId: "4" }] }],
    ["enforcement_handed_on", "claim_unordered", { ...handed, unorderedClaims: [unpaid] }],
    ["enforcement_handed_on", "item_unchecked", { ...handed, orders: withItem("open").orders }],
    ["police_filed", "police_not_filed", { ...filed, isPoliceFiled: false }],
    ["police_filed", "decision_not_handed_on", { ...filed, decisions: [{ ...decided, isPerformed: false }] }],
    ["police_filed", "claim_unordered", { ...filed, unorderedClaims: [unpaid] }],
    ["ordered_matter_corrected", "decision_pending", withDecision({ state: "notified" })],
    ["transferred", "decision_pending", { ...done, decisions: [{ ...decided, state: "submitted" }] }],
    ["decided_and_performed", "no_decision", done],
    ["decided_and_performed", "no_decision", { ...done, decisions: [{ ...decided, isInForce: false }] }],
    ["decided_and_performed", "decision_pending", withDecision({ state: "notified" })],
    ["decided_and_performed", "decision_undelivered", withDecision({ servedOn: null })],
    ["decided_and_performed", "decision_unperformed", withDecision({ isPerformed: false })],
    ["decided_and_performed", "spot_penalty_open", withDecision({ isFollowedUp: false })],
    ["ordered_matter_corrected", "spot_penalty_open", withDecision({ isFollowedUp: false })],
    ["minor_and_corrected", "decision_in_force", { ...done, decisions: [decided] }],
    ["facts_not_established", "decision_in_force", { ...rescinded, decisions: [decided] }],
    ["transferred", "decision_in_force", { ...done, decisions: [decided] }],
    ["transferred", "decision_in_force", { ...done, kase: asDecided, decisions: [{ ...decided, kind: "no_penalty" }] }],
    ["ordered_matter_corrected", "decision_undelivered", withDecision({ servedOn: null })],
    ["ordered_matter_corrected", "decision_unperformed", withDecision({ isPerformed: false })],
    ["ordered_matter_corrected", "referral_pending", { ...done, isReferralPending: true }],
    ["minor_and_corrected", "referral_pending", { ...done, isReferralPending: true }],
    ["facts_not_established", "referral_pending", { ...rescinded, isReferralPending: true }],
    ["transferred", "referral_pending", { ...done, isReferralPending: true }],
    ["decided_and_performed", "referral_pending", { ...withDecision({}), isReferralPending: true }],
    ["ordered_matter_corrected", "preservation_open", { ...done, openPreservations: held }],
    ["minor_and_corrected", "preservation_open", { ...done, openPreservations: held }],
    ["facts_not_established", "preservation_open", { ...rescinded, openPreservations: held }],
    ["transferred", "preservation_open", { ...done, openPreservations: held }],
    ["decided_and_performed", "preservation_open", { ...withDecision({}), openPreservations: held }],
    ["decided_and_performed", "papers_disagree", { ...withDecision({}), disagreements: 1 }],
    ["decided_and_performed", "order_undelivered", { ...withOrder({ servedOn: null }), decisions: [decided] }],
    ["decided_and_performed", "ordered_money_untold", { ...withItem("defied", true), decisions: [decided] }],
    ["decided_and_performed", "item_unchecked", { ...withItem("open"), decisions: [decided] }],
    ["ordered_matter_corrected", "finding_untreated", { ...done, untreatedFindings: [overtime] }],
    ["decided_and_performed", "finding_untreated", { ...withDecision({}), untreatedFindings: [overtime] }],
    ["enforcement_handed_on", "finding_untreated", { ...handed, untreatedFindings: [overtime] }],
    ["police_filed", "finding_untreated", { ...filed, untreatedFindings: [overtime] }],
    ["ordered_matter_corrected", "papers_disagree", { ...done, disagreements: 1 }],
    ["facts_not_established", "papers_disagree", { ...rescinded, disagreements: 2 }],
    ["ordered_matter_corrected", "case_suspended", { ...done, kase: { ...kase, isSuspended: true } }],
    ["ordered_matter_corrected", "closing_two_officers", { ...done, holderIds: ["a"] }],
    ["ordered_matter_corrected", "order_undecided", withOrder({ state: "proposed" })],
    ["ordered_matter_corrected", "order_undecided", withOrder({ state: "returned" })],
    ["ordered_matter_corrected", "no_order_issued", { ...done, orders: [] }],
    ["ordered_matter_corrected", "order_undelivered", withOrder({ servedOn: null })],
    ["ordered_matter_corrected", "item_unchecked", withItem("open")],
    ["ordered_matter_corrected", "item_unchecked", withItem("proof_submitted")],
    ["ordered_matter_corrected", "item_defied", withItem("defied")],
    ["ordered_matter_corrected", "claims_outside_ledger", { ...done, linesOutsideLedger: 1 }],
    ["ordered_matter_corrected", "claim_open", { ...done, openClaims: [unpaid] }],
    ["minor_and_corrected", "claims_outside_ledger", { ...done, linesOutsideLedger: 1 }],
    ["minor_and_corrected", "claim_open", { ...done, openClaims: [unpaid] }],
    ["facts_not_established", "nothing_gathered", { ...rescinded, gathered: 0 }],
    ["facts_not_established", "finding_stands", { ...rescinded, findings: 1 }],
    ["found_too_late", "no_finding", rescinded],
    ["found_too_late", "finding_in_time", { ...late, findingsInTime: 1 }],
    ["found_too_late", "nothing_gathered", { ...late, gathered: 0 }],
    ["found_too_late", "order_in_force", { ...late, orders: [order] }],
    ["found_too_late", "decision_in_force", { ...late, decisions: [decided] }],
    ["facts_not_established", "order_in_force", { ...rescinded, orders: [order] }],
    ["minor_and_corrected", "correction_not_shown", { ...rescinded, gathered: 0 }],
    ["minor_and_corrected", "item_defied", withItem("defied")],
    ["minor_and_corrected", "item_unchecked", withItem("open")],
    ["minor_and_corrected", "order_undelivered", withOrder({ servedOn: null })],
    ["transferred", "case_suspended", { ...done, kase: { ...kase, isSuspended: true } }],
    ["transferred", "order_undecided", withOrder({ state: "proposed" })],
    ["transferred", "item_unchecked", withItem("open")],
  ];

  it.each(cases)("%s: misses %s, and only while its guard stands", async (ground, lack, facts) => {
    const missing = () => closingRefusal(facts, ground).map((one) => one.lack);
    expect(missing()).toEqual([lack]);
    await withoutGuard(`closing.${lack.replace("closing_", "")}`, async () => expect(missing()).toEqual([]));
  });

  it("asks every proof of some ground", () => {
    expect(new Set(cases.map(([, lack]) => lack))).toEqual(new Set(lacks));
  });

  it("does not hold a transfer back for what was defied, nor for a late delivery", () => {
    expect(closingRefusal(withItem("defied"), "transferred")).toEqual([]);
    expect(closingRefusal(withOrder({ servedOn: null }), "transferred")).toEqual([]);
  });

  it("names each worker who was not paid, with the sum", () => {
    const words = closingRefusal({ ...done, openClaims: [unpaid] }, "ordered_matter_corrected").map(missingWords);
    expect(words[0]).toContain("罗三（工资）¥5,000.00");
  });

  it("lists every missing proof at once, naming order and item", () => {
    const words = closingRefusal({ ...withItem("defied"), holderIds: [] }, "ordered_matter_corrected").map(
      missingWords,
    );
    expect(words).toHaveLength(2);
    expect(words[1]).toBe("测人社监令字〔2026〕1号第3项：整改事项已认定逾期未改正，不能以已改正结案。");
  });
});
