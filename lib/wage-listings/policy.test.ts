import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import type { ListingFacts, ProposalGround } from "./facts";
import type { ListingAct } from "./lifecycle";
import { keepOffRefusal, listingActRefusal, proposeRefusal } from "./policy";

const person = (id: string, role: "inspector" | "squad_leader" | "head"): Actor => ({
  ...{ kind: "officer", id, name: id, login: id, role, organId: "bureau", organName: "局" },
  ...{ organKind: role === "head" ? "bureau" : "inspection_body", regionCode: "990101", principal: role === "head" },
});
const inspector = person("inspector", "inspector");
const leader = person("leader", "squad_leader");
const head = person("head", "head");
const user = (employerId: string | null): Actor => ({
  kind: "employer",
  id: "user",
  name: "user",
  login: "user",
  employerId,
  files: employerId === null ? [] : [employerId],
});

const payOrder = {
  ...{ servedOn: "2026-11-19", dueOn: "2026-12-04" },
  ...{ isUnpaid: true, lastPaidOn: null, isAnnulled: false, isListed: false },
};
const facts: ListingFacts = {
  ...{ organIds: ["bureau"], officerIds: ["inspector"], everHeldIds: ["inspector"], state: "noticed", payOrder },
  ...{
    employerId: "party",
    proposedBy: "inspector",
    noticeServedOn: "2026-12-08",
    objectionDueOn: "2026-12-15",
    today: "2026-12-16",
  },
  ...{ objections: { unanswered: 0, sustained: 0 }, isWaived: false, isExtended: false, isReached: false },
  ...{
    listedUntil: null,
    removal: null,
    endGround: null,
    isTakenOff: false,
    removalFellBy: null,
    restorationFellBy: null,
    isRestorationUndone: false,
  },
};
const early = { today: "2026-12-15" };
const ground: ProposalGround = { ...facts, isReached: true, hasStandard: false };

describe("a proposal", () => {
  const over = (more: Partial<typeof payOrder>) => ({ payOrder: { ...payOrder, ...more } });
  it.each([
    [inspector, {}, null],
    [head, {}, "not_case_officer"],
    [inspector, { payOrder: null }, "pay_order_missing"],
    [inspector, over({ isAnnulled: true }), "pay_order_annulled"],
    [inspector, over({ isListed: true }), "pay_order_listed"],
    [inspector, { payOrder: { ...payOrder, servedOn: null } }, "pay_order_unserved"],
    [inspector, { today: "2026-12-04" }, "pay_order_runs"],
    [inspector, over({ isUnpaid: false }), "pay_order_paid"],
    [inspector, { isReached: false }, "amount_not_reached"],
    [inspector, { isReached: null }, "amount_standard_unsaid"],
    [inspector, { isReached: null, hasStandard: true }, null],
  ] as const)("%#: comes to its reason", (actor, more, reason) => {
    expect(proposeRefusal(actor, { ...ground, ...more })).toBe(reason);
  });
});

describe("an act", () => {
  const objections = { unanswered: 0, sustained: 0 };
  const annulled = { payOrder: { ...payOrder, isAnnulled: true } };
  const rows: readonly (readonly [Actor, ListingAct, Partial<ListingFacts>, string | null])[] = [
    [head, "list", {}, null],
    [leader, "list", {}, "not_your_post"],
    [head, "list", { organIds: ["other"] }, "not_your_organ"],
    [head, "list", { proposedBy: "head" }, "own_listing"],
    [head, "list", { everHeldIds: ["head"] }, "decider_holds_case"],
    [head, "list", annulled, "pay_order_annulled"],
    [head, "list", { noticeServedOn: null }, "listing_notice_unserved"],
    [head, "list", early, "objection_window_open"],
    [head, "list", { ...early, isWaived: true }, null],
    [head, "list", { ...early, objections }, "objection_window_open"],
    [head, "list", { objections: { ...objections, unanswered: 1 } }, "objection_unanswered"],
    [head, "list", { objections: { ...objections, sustained: 1 } }, "objection_stands"],
    [head, "list", { state: "listed" }, "illegal_transition"],
    [head, "keepOff", { ...early, ...annulled }, null],
    [head, "keepOff", { objections: { ...objections, unanswered: 1 } }, "objection_unanswered"],
    [head, "extend", {}, null],
    [head, "extend", { isExtended: true }, "listing_extended"],
    [leader, "notify", { state: "proposed" }, null],
    [leader, "notify", { state: "proposed", proposedBy: "leader" }, "own_listing"],
    [inspector, "recordObjection", {}, null],
    [user("party"), "recordObjection", {}, null],
    [user("other"), "recordObjection", {}, "not_case_officer"],
    [user(null), "recordObjection", {}, "not_case_officer"],
    [user("party"), "recordObjection", { noticeServedOn: null }, "listing_notice_unserved"],
    [user("party"), "recordWaiver", {}, "not_case_officer"],
    [user("party"), "list", {}, "not_your_post"],
    [inspector, "recordObjection", { noticeServedOn: null }, "listing_notice_unserved"],
    [inspector, "recordWaiver", { noticeServedOn: null }, "listing_notice_unserved"],
    [inspector, "answerObjection", {}, "illegal_transition"],
    [head, "withdraw", { state: "proposed" }, "not_case_officer"],
  ];
  it.each(rows)("%#: comes to its reason", (actor, act, more, reason) => {
    expect(listingActRefusal(actor, { ...facts, ...more }, act)).toBe(reason);
  });
});

describe("staying off the list", () => {
  const paid = { payOrder: { ...payOrder, isUnpaid: false } };
  it.each([
    ["corrected_promised", {}, "not_corrected"],
    ["corrected_promised", paid, null],
    ["corrected_promised", { payOrder: { ...paid.payOrder, isAnnulled: true } }, "pay_order_annulled"],
    ["objection_sustained", {}, "no_objection_stands"],
    ["objection_sustained", { objections: { unanswered: 0, sustained: 1 } }, null],
    ["pay_order_annulled", {}, "pay_order_in_force"],
    ["pay_order_annulled", { payOrder: { ...payOrder, isAnnulled: true } }, null],
    ["facts_disproved", {}, null],
    ["facts_disproved", { isReached: true }, "listing_amount_reached"],
    ["facts_disproved", { ...paid, isReached: true }, "listing_amount_reached"],
    ["facts_disproved", { payOrder: { ...payOrder, isAnnulled: true } }, "pay_order_annulled"],
  ] as const)("for %s, %#: comes to its reason", (why, more, reason) => {
    expect(keepOffRefusal({ ...facts, ...more }, why)).toBe(reason);
  });
});
