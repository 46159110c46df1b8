import { expect, it } from "vitest";
import type { Officer } from "@/lib/auth/actor";
import type { VisitAct } from "./lifecycle";
import { type VisitFacts, visitActRefusal } from "./visit-policy";

const leader: Officer = {
  ...{ kind: "officer", id: "leader", name: "", login: "", role: "squad_leader" },
  ...{ organId: "body", organName: "", organKind: "inspection_body", regionCode: "990101", principal: false },
};
const inspector: Officer = { ...leader, id: "one", role: "inspector" };

const urgent: VisitFacts = {
  ...{
    state: "recorded",
    proposedBy: "one",
    hasProposerLeft: false,
    officerIds: ["one", "two"],
    certifiedIds: ["one", "two"],
  },
  ...{ organIds: ["bureau", "body"], plannedOn: "2026-11-16", today: "2026-11-16", isUrgent: true },
  ...{ isApproved: false, isRefused: false, isResultTold: false, isResultHanded: false, isCarried: false },
  ...{ declinedBy: null, hasOtherLeader: true, isSigned: false, isSigningRefused: false },
  recusedIds: [],
};

it("opens no case, tells no result and carries nothing before an urgent visit's approval is made up", () => {
  const acts: readonly (readonly [Officer, VisitAct])[] = [
    [leader, "openCase"],
    [inspector, "tellResult"],
    [inspector, "carry"],
  ];
  for (const [actor, act] of acts) {
    expect(visitActRefusal(actor, urgent, act)).toBe("approval_not_made_up");
    expect(visitActRefusal(actor, { ...urgent, isApproved: true }, act)).toBeNull();
  }
  expect(visitActRefusal(leader, urgent, "approveAfterwards")).toBeNull();
});

it("opens no case, tells no result and carries nothing once the leader has refused to make the approval up", () => {
  expect(visitActRefusal(leader, urgent, "refuseApproval")).toBeNull();
  expect(visitActRefusal(leader, { ...urgent, isApproved: true }, "refuseApproval")).toBe("approved_already");
  expect(visitActRefusal({ ...leader, id: "two" }, urgent, "refuseApproval")).toBe("own_visit");
  expect(visitActRefusal(inspector, urgent, "refuseApproval")).toBe("not_your_post");
  expect(visitActRefusal(leader, { ...urgent, state: "approved" }, "refuseApproval")).toBe("illegal_transition");
  const refused = { ...urgent, isRefused: true };
  for (const act of ["openCase", "approveAfterwards", "refuseApproval"] as const)
    expect(visitActRefusal(leader, refused, act)).toBe("approval_refused");
  for (const act of ["tellResult", "carry"] as const)
    expect(visitActRefusal(inspector, refused, act)).toBe("approval_refused");
});

it("begins in the year in which it was planned, of which it takes a place", () => {
  const planned = { ...urgent, state: "approved" as const, isUrgent: false, isApproved: true, plannedOn: "2026-12-31" };
  const starting = (today: string) => visitActRefusal(inspector, { ...planned, today }, "start");
  expect(starting("2026-12-30")).toBe("before_planned_day");
  expect(starting("2026-12-31")).toBeNull();
  expect(starting("2027-01-01")).toBe("planned_in_other_year");
  expect(visitActRefusal(inspector, { ...planned, plannedOn: "2027-01-01", today: "2027-12-31" }, "start")).toBeNull();
});

const approved: VisitFacts = { ...urgent, isApproved: true };

it("lets the leader tell, hand over and keep what is signed once one of the two has left or lost the certificate", () => {
  const left = { ...approved, certifiedIds: ["two"], isResultTold: false };
  for (const act of ["tellResult", "keepSigned"] as const) {
    expect(visitActRefusal(leader, approved, act)).toBe("not_visit_officer");
    expect(visitActRefusal(leader, left, act)).toBeNull();
    expect(visitActRefusal({ ...inspector, id: "third" }, left, act)).toBe("not_your_post");
    expect(visitActRefusal({ ...inspector, id: "two" }, left, act)).toBeNull();
  }
  expect(visitActRefusal(leader, { ...left, isResultTold: true }, "handResult")).toBeNull();
  const recused = { ...approved, recusedIds: ["one"] };
  expect(visitActRefusal(leader, recused, "tellResult")).toBeNull();
  expect(visitActRefusal(inspector, recused, "tellResult")).toBe("recused_from_case");
  expect(visitActRefusal({ ...inspector, id: "two" }, recused, "tellResult")).toBeNull();
});

it("has what the two found judged by another leader, the opening by one of them only where no other leads", () => {
  const own = { ...leader, id: "two" };
  expect(visitActRefusal(own, approved, "openCase")).toBe("own_findings");
  expect(visitActRefusal(own, { ...approved, hasOtherLeader: false }, "openCase")).toBeNull();
  expect(visitActRefusal(own, { ...approved, hasOtherLeader: false }, "declineCase")).toBe("own_findings");
  expect(visitActRefusal(leader, approved, "declineCase")).toBeNull();
  expect(visitActRefusal(leader, approved, "takeBackDecline")).toBe("not_declined");
  const declined = { ...approved, declinedBy: "leader" };
  expect(visitActRefusal(leader, declined, "takeBackDecline")).toBe("own_decline");
  expect(visitActRefusal(own, declined, "takeBackDecline")).toBe("own_findings");
  expect(visitActRefusal({ ...leader, id: "other" }, declined, "takeBackDecline")).toBeNull();
});

it("notes a refused signature while no signed page is kept, and once", () => {
  expect(visitActRefusal(inspector, approved, "noteSigningRefusal")).toBeNull();
  expect(visitActRefusal(inspector, { ...approved, isSigned: true }, "noteSigningRefusal")).toBe("signed_already");
  const noted = { ...approved, isSigningRefused: true };
  expect(visitActRefusal(inspector, noted, "noteSigningRefusal")).toBe("signing_refused_already");
  expect(visitActRefusal(leader, approved, "noteSigningRefusal")).toBe("not_visit_officer");
});
