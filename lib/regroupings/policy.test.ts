import { expect, it } from "vitest";
import { system } from "@/lib/auth/actor";
import type { CaseFacts } from "@/lib/cases/policy";
import { type MergeFacts, type RegroupingFacts, regroupingObstacle, type SplitFacts } from "./policy";

const kase: CaseFacts = {
  ...{
    state: "investigating",
    organIds: ["bureau", "body"],
    officerIds: ["lead", "second"],
    barredIds: [],
    recusedIds: [],
    isExtended: false,
  },
  ...{ extensionPending: false, isSuspended: false, isHandedOn: false, allowsSuspension: false },
  recusalsPendingOf: [],
};
const merge: MergeFacts = {
  ...{ from: kase, isSameParty: true, isReopened: false, gainsDays: false, orders: 0, decisions: 0, referrals: 0 },
  ...{ preservations: 0, unserved: 0, disagreements: 0, recused: 0, fruits: 0 },
};
const split: SplitFacts = { chosen: 1, foreign: 0, takesOrigin: false, leavesSomething: true, used: 0 };
const facts: RegroupingFacts = { kind: "merge", kase, barredIds: [], closingPending: false, merge: null, split: null };

it.each<[Partial<MergeFacts>, string | null]>([
  [{}, null],
  [{ from: { ...kase, state: "decided" } }, "regroup_stage"],
  [{ isSameParty: false }, "merge_other_party"],
  [{ isReopened: true }, "merge_reopened"],
  [{ gainsDays: true }, "merge_gains_days"],
  [{ orders: 1 }, "merge_order_stands"],
  [{ decisions: 1 }, "merge_decision_stands"],
  [{ referrals: 1 }, "merge_referral_stands"],
  [{ preservations: 1 }, "merge_preservation_stands"],
  [{ unserved: 1 }, "merge_paper_unserved"],
  [{ disagreements: 1 }, "merge_papers_disagree"],
  [{ recused: 1 }, "merge_officer_recused"],
])("a merge with %j comes to %s", (over, reason) => {
  expect(regroupingObstacle(system, { ...facts, merge: { ...merge, ...over } })).toBe(reason);
});

it.each<[Partial<SplitFacts>, string | null]>([
  [{}, null],
  [{ foreign: 1 }, "split_not_of_case"],
  [{ chosen: 0 }, "split_nothing_chosen"],
  [{ takesOrigin: true }, "split_origin_stays"],
  [{ leavesSomething: false }, "split_nothing_left"],
  [{ used: 1 }, "split_part_used"],
])("a split with %j comes to %s", (over, reason) => {
  expect(regroupingObstacle(system, { ...facts, kind: "split", split: { ...split, ...over } })).toBe(reason);
});
