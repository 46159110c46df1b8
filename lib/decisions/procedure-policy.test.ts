import { expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { firstReason } from "@/lib/kernel/guard";
import type { DecisionAct } from "./lifecycle";
import { type ProcedureFacts, procedureChecks } from "./procedure-policy";

const reviewer: Actor = {
  ...{ kind: "officer", id: "reviewer", name: "李建国", login: "fazhi", role: "legal_reviewer", organId: "bureau" },
  ...{ organName: "局", organKind: "bureau", regionCode: "990101", principal: false },
};

const asked = { requestedOn: "2026-11-24", isScheduled: true, chairId: "chair", recusal: null, outcome: null };
const facts: ProcedureFacts = {
  ...{ reviewerIds: ["reviewer"], everHeldIds: ["inspector"] },
  review: { isRequired: true, standing: "none", awaitsAdoption: false, byIds: [] },
  discussion: { isRequired: false, standing: "none" },
  hearing: { isTold: true, isAskedLate: false, isChairOfCase: false, ...asked },
};
const review = (over: Partial<ProcedureFacts["review"]>) => ({ review: { ...facts.review, ...over } });
const hearing = (over: Partial<ProcedureFacts["hearing"]>) => ({ hearing: { ...facts.hearing, ...over } });

it.each<[DecisionAct, Partial<ProcedureFacts>, string | null]>([
  ["review", {}, null],
  ["review", { reviewerIds: [] }, "reviewer_not_qualified"],
  ["review", { everHeldIds: ["reviewer"] }, "reviewer_holds_case"],
  ["review", review({ isRequired: false }), "review_not_required"],
  ["review", review({ standing: "passed" }), "reviewed_before"],
  ["review", review({ standing: "failed" }), null],
  ["decide", review({ standing: "passed", byIds: ["reviewer"] }), "decision_own_review"],
  ["requestHearing", hearing({ requestedOn: null }), null],
  ["requestHearing", hearing({ isTold: false, requestedOn: null }), "hearing_not_offered"],
  ["requestHearing", {}, "hearing_requested_before"],
  ["scheduleHearing", hearing({ isScheduled: false, chairId: null }), null],
  ["scheduleHearing", {}, "hearing_scheduled_before"],
  ["rescheduleHearing", {}, null],
  ["rescheduleHearing", hearing({ isScheduled: false }), "hearing_not_scheduled"],
  ["rescheduleHearing", hearing({ outcome: "absent" }), "hearing_ended_before"],
  ["rescheduleHearing", hearing({ recusal: "pending" }), null],
  ["askChairRecusal", {}, null],
  ["askChairRecusal", hearing({ recusal: "refused" }), null],
  ["askChairRecusal", hearing({ recusal: "pending" }), "chair_recusal_waits"],
  ["askChairRecusal", hearing({ recusal: "granted" }), "chair_recused"],
  ["decideChairRecusal", hearing({ recusal: "pending" }), null],
  ["decideChairRecusal", hearing({ recusal: "pending", chairId: "reviewer" }), "own_chair_recusal"],
  ["decideChairRecusal", {}, "no_chair_recusal"],
  ["scheduleHearing", hearing({ outcome: "held" }), "hearing_ended_before"],
  ["recordHearing", {}, null],
  ["recordHearing", hearing({ outcome: "absent" }), "hearing_ended_before"],
])("%s with %j comes to %s", (act, over, reason) => {
  expect(firstReason(procedureChecks, reviewer, { ...facts, ...over }, act)).toBe(reason);
});
