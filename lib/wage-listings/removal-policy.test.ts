import { describe, expect, it } from "vitest";
import { type Actor, system } from "@/lib/auth/actor";
import type { ListingFacts } from "./facts";
import type { ListingAct } from "./lifecycle";
import { listingActRefusal } from "./policy";
import { revokeRefusal } from "./removal-policy";

const person = (id: string, role: "inspector" | "head"): Actor => ({
  ...{ kind: "officer", id, name: id, login: id, role, organId: "bureau", organName: "局" },
  ...{ organKind: role === "head" ? "bureau" : "inspection_body", regionCode: "990101", principal: role === "head" },
});
const inspector = person("inspector", "inspector");
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
  ...{ isUnpaid: false, lastPaidOn: null, isAnnulled: false, isListed: false },
};
const removal = { hasPromise: true, sixMonthsOn: "2027-06-28", bar: null };
const facts: ListingFacts = {
  ...{
    organIds: ["bureau"],
    officerIds: ["inspector"],
    everHeldIds: ["inspector"],
    state: "listed",
    payOrder,
    removal,
  },
  ...{
    employerId: "party",
    proposedBy: "inspector",
    noticeServedOn: "2026-12-08",
    objectionDueOn: "2026-12-15",
    today: "2027-06-29",
  },
  ...{ objections: { unanswered: 0, sustained: 0 }, isWaived: false, isReached: false, isExtended: false },
  ...{ listedUntil: "2029-12-16", endGround: null, isTakenOff: false },
  ...{ removalFellBy: null, restorationFellBy: null, isRestorationUndone: false },
};
const annulled = { payOrder: { ...payOrder, isAnnulled: true } };
const fellBy = { documentId: "paper", body: "复议机关", resultNumber: "复决1号" };
const removed = { state: "removed", endGround: "early" } as const;

describe("an act that ends a listing, or puts it back", () => {
  const rows: readonly (readonly [Actor, ListingAct, Partial<ListingFacts>, string | null])[] = [
    [inspector, "applyForRemoval", { removal: null }, null],
    [inspector, "applyForRemoval", {}, "removal_pending"],
    [user("party"), "applyForRemoval", { removal: null }, null],
    [user("party"), "applyForRemoval", {}, "removal_pending"],
    [user("other"), "applyForRemoval", { removal: null }, "not_case_officer"],
    [user("party"), "remove", {}, "not_your_post"],
    [head, "applyForRemoval", { removal: null }, "not_case_officer"],
    [head, "remove", {}, null],
    [inspector, "remove", {}, "not_your_post"],
    [head, "remove", { removal: null }, "removal_not_applied"],
    [head, "remove", { payOrder: { ...payOrder, isUnpaid: true } }, "not_corrected"],
    [head, "remove", { removal: { ...removal, hasPromise: false } }, "promise_missing"],
    [head, "remove", { today: "2027-06-28" }, "six_months_run"],
    [head, "remove", { removal: { ...removal, bar: "arrears_again" } }, "arrears_again"],
    [head, "refuseRemoval", { removal: { ...removal, bar: "criminal_matter" } }, null],
    [head, "remove", annulled, "pay_order_annulled"],
    [head, "refuseRemoval", { removal: { ...removal, hasPromise: false } }, null],
    [head, "refuseRemoval", { removal: null }, "removal_not_applied"],
    [system, "expire", { today: "2029-12-17" }, null],
    [system, "expire", { today: "2029-12-16" }, "term_still_runs"],
    [head, "expire", { today: "2029-12-17" }, "not_your_post"],
    [head, "revoke", annulled, null],
    [head, "restore", removed, null],
    [head, "restore", { ...removed, endGround: "expired" }, "not_removed_early"],
    [head, "restore", { ...removed, payOrder: { ...payOrder, isListed: true } }, "pay_order_listed"],
    [head, "undoRemoval", { ...removed, removalFellBy: fellBy }, null],
    [inspector, "undoRemoval", { ...removed, removalFellBy: fellBy }, "not_your_post"],
    [head, "undoRemoval", removed, "removal_stands"],
    [head, "undoRemoval", { ...removed, endGround: "expired", removalFellBy: fellBy }, "removal_stands"],
    [
      ...([head, "undoRemoval"] as const),
      ...([
        { ...removed, removalFellBy: fellBy, payOrder: { ...payOrder, isListed: true } },
        "pay_order_listed",
      ] as const),
    ],
    [head, "undoRemoval", { ...removed, removalFellBy: fellBy, ...annulled }, "pay_order_annulled"],
    [head, "undoRemoval", { ...removed, removalFellBy: fellBy, today: "2029-12-17" }, "listing_term_over"],
    [head, "undoRemoval", { ...removed, removalFellBy: fellBy, today: "2029-12-16" }, null],
    [head, "undoRestoration", { restorationFellBy: fellBy }, null],
    [head, "undoRestoration", {}, "restoration_stands"],
    [head, "undoRestoration", { restorationFellBy: fellBy, isRestorationUndone: true }, "restoration_undone"],
    [head, "undoRestoration", { ...removed, restorationFellBy: fellBy }, "illegal_transition"],
    [inspector, "recordTakeOff", removed, null],
    [inspector, "recordTakeOff", { ...removed, isTakenOff: true }, "taken_off_before"],
    [inspector, "recordTakeOff", {}, "illegal_transition"],
  ];
  it.each(rows)("%#: comes to its reason", (actor, act, more, reason) => {
    expect(listingActRefusal(actor, { ...facts, ...more }, act)).toBe(reason);
  });
});

it("falls with its pay order, and not while that stands", () => {
  expect(revokeRefusal(facts, "pay_order_annulled")).toBe("pay_order_in_force");
  expect(revokeRefusal({ ...facts, ...annulled }, "pay_order_annulled")).toBeNull();
  expect(revokeRefusal(facts, "listing_annulled")).toBeNull();
});
