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
