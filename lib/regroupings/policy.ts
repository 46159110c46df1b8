import type { Actor } from "@/lib/auth/actor";
import type { CaseAct } from "@/lib/cases/lifecycle";
import { type CaseFacts, type CaseRefusal, caseActObstacle, caseActRefusal } from "@/lib/cases/policy";
import { firstReason, guard } from "@/lib/kernel/guard";
import { type RegroupingAct, type RegroupingKind, type RegroupingState, regroupingLifecycle } from "./lifecycle";

export type RegroupingRefusal =
  | CaseRefusal
  | "regroup_stage"
  | "regroup_pending"
  | "regroup_closing_pending"
  | "regroup_own_proposal"
  | "regroup_approver_holds_case"
  | "regroup_not_proposer"
  | "merge_other_party"
  | "merge_reopened"
  | "merge_gains_days"
  | "merge_order_stands"
  | "merge_decision_stands"
  | "merge_referral_stands"
  | "merge_preservation_stands"
  | "merge_paper_unserved"
  | "merge_papers_disagree"
  | "merge_officer_recused"
  | "merge_bore_fruit"
  | "split_nothing_chosen"
  | "split_nothing_left"
  | "split_origin_stays"
  | "split_not_of_case"
  | "split_part_used";

/** What the rules look at in the cases of a proposal; the page that shows its effect loads the same. */
export type RegroupingFacts = {
  readonly kind: RegroupingKind;
  /** The case that goes on. */
  readonly kase: CaseFacts;
  /** Everyone who has investigated one of the cases, or was recused from one. */
  readonly barredIds: readonly string[];
  /** Whether a proposal to end one of the cases waits. */
  readonly closingPending: boolean;
  readonly merge: MergeFacts | null;
  readonly split: SplitFacts | null;
};

export type MergeFacts = {
  /** The case that ends. */
  readonly from: CaseFacts;
  readonly isSameParty: boolean;
  readonly isReopened: boolean;
  /** Whether a clock of the case that goes on ends later than the same clock of the one that ends. */
  readonly gainsDays: boolean;
  /** What stands in the case that ends and could not be finished there. */
  readonly orders: number;
  readonly decisions: number;
  readonly referrals: number;
  readonly preservations: number;
  readonly unserved: number;
  /** What papers of the case that ends say differently and nobody has explained. */
  readonly disagreements: number;
  /** Officers of the case that goes on who are recused from the one that ends. */
  readonly recused: number;
  /** What came of a merge since: papers of the case that goes on, and uses of what was moved. */
  readonly fruits: number;
};

export type SplitFacts = {
  readonly chosen: number;
  readonly foreign: number;
  readonly takesOrigin: boolean;
  readonly leavesSomething: boolean;
  /** Chosen parts that an order, a decision or a payment rests on. */
  readonly used: number;
};

export type Proposal = RegroupingFacts & { readonly state: RegroupingState; readonly proposedBy: string };

type Obstacle = (actor: Actor, facts: RegroupingFacts) => RegroupingRefusal | null;

/** By which acts of its cases a proposal is carried out. */
const actsOf = ({ kase, merge }: RegroupingFacts): readonly (readonly [CaseFacts, CaseAct])[] =>
  merge === null
    ? [[kase, "split"]]
    : [
        [merge.from, "merge"],
        [kase, "absorb"],
      ];

const casesAreOpen: Obstacle = (actor, facts) => {
  for (const [kase, act] of actsOf(facts)) {
    const reason = caseActObstacle(actor, kase, act);
    if (reason !== null) return reason === "illegal_transition" ? "regroup_stage" : reason;
  }
  return null;
};

const nothingEnds: Obstacle = guard("regroupings.closing", (_actor: Actor, { closingPending }: RegroupingFacts) =>
  closingPending ? "regroup_closing_pending" : null,
);

/** One organ, one employer: only then is it one matter. */
const isOneMatter: Obstacle = guard("regroupings.party", (_actor: Actor, { merge }: RegroupingFacts) =>
  merge !== null && !merge.isSameParty ? "merge_other_party" : null,
);

/** The earlier opening governs: a reopened case's days began anew, and an extension is not for another matter. */
const openingGoverns: Obstacle = guard("regroupings.opening", (_actor: Actor, { merge }: RegroupingFacts) => {
  if (merge?.isReopened) return "merge_reopened";
  return merge?.gainsDays ? "merge_gains_days" : null;
});

/** Nothing may be left behind in a case in which nobody can act any more. */
const leavesNothingBehind: Obstacle = guard("regroupings.left_behind", (_actor: Actor, { merge }: RegroupingFacts) => {
  if (merge === null) return null;
  if (merge.orders > 0) return "merge_order_stands";
  if (merge.decisions > 0) return "merge_decision_stands";
  if (merge.referrals > 0) return "merge_referral_stands";
  if (merge.preservations > 0) return "merge_preservation_stands";
  return merge.unserved > 0 ? "merge_paper_unserved" : null;
});

/** In a case that has ended by a merge nobody can say any more which of two papers is right. */
const papersAgree: Obstacle = guard("regroupings.papers_agree", (_actor: Actor, { merge }: RegroupingFacts) =>
  merge !== null && merge.disagreements > 0 ? "merge_papers_disagree" : null,
);

/** 《行政处罚法》第四十三条: who is recused from a matter does not get it by a merge. */
const nobodyIsRecused: Obstacle = guard("regroupings.recused", (_actor: Actor, { merge }: RegroupingFacts) =>
  merge !== null && merge.recused > 0 ? "merge_officer_recused" : null,
);

const partsAsIt: Obstacle = guard("regroupings.parts", (_actor: Actor, { split }: RegroupingFacts) => {
  if (split === null) return null;
  if (split.foreign > 0) return "split_not_of_case";
  if (split.chosen === 0) return "split_nothing_chosen";
  if (split.takesOrigin) return "split_origin_stays";
  return split.leavesSomething ? null : "split_nothing_left";
});

/** What an order, a decision or a payment rests on stays with it. */
const partsAreFree: Obstacle = guard("regroupings.used", (_actor: Actor, { split }: RegroupingFacts) =>
  split !== null && split.used > 0 ? "split_part_used" : null,
);

/** Why these cases cannot be merged or split by anybody now; null when they can. */
export const regroupingObstacle: Obstacle = (actor, facts) =>
  firstReason(
    [
      isOneMatter,
      casesAreOpen,
      openingGoverns,
      leavesNothingBehind,
      papersAgree,
      nobodyIsRecused,
      nothingEnds,
      partsAsIt,
      partsAreFree,
    ],
    actor,
    facts,
  );

const isHolder = guard("regroupings.case_officer", (actor: Actor, facts: RegroupingFacts): RegroupingRefusal | null => {
  const officerIds = [...facts.kase.officerIds, ...(facts.merge?.from.officerIds ?? [])];
  return actor.kind === "officer" && officerIds.includes(actor.id) ? null : "not_case_officer";
});

/** Why this actor may not propose it now; `isPending` when another proposal waits in one of the cases. */
export function proposeRefusal(actor: Actor, facts: RegroupingFacts, isPending: boolean): RegroupingRefusal | null {
  const reason = isHolder(actor, facts);
  if (reason !== null) return reason;
  return isPending ? "regroup_pending" : regroupingObstacle(actor, facts);
}

type Check = (actor: Actor, proposal: Proposal, act: RegroupingAct) => RegroupingRefusal | null;

const isOpenFromState: Check = guard("regroupings.state", (_actor: Actor, { state }: Proposal, act: RegroupingAct) =>
  regroupingLifecycle.next(state, act) === null ? "illegal_transition" : null,
);

/** Decided by who decides that a case is opened; taken back by who proposed. */
const holdsPost: Check = (actor, proposal, act) => {
  if (act === "withdraw") return isProposer(actor, proposal);
  if (act === "undo") return isUndoable(actor, proposal);
  return postRefusal(actor, proposal);
};

const isProposer = guard("regroupings.proposer", (actor: Actor, { proposedBy }: Proposal): RegroupingRefusal | null =>
  actor.kind === "officer" && actor.id === proposedBy ? null : "regroup_not_proposer",
);

const POSTS: readonly CaseRefusal[] = ["not_your_post", "not_your_organ"];

/** Who may not do the act on the case has no post in its proposal; what else stands against it is asked on approval. */
function postRefusal(actor: Actor, { kase, kind }: Proposal): RegroupingRefusal | null {
  const open: CaseFacts = { ...kase, state: "investigating" };
  const reason = caseActRefusal(actor, open, kind === "split" ? "split" : "absorb");
  return reason !== null && POSTS.includes(reason) ? reason : null;
}

function isUndoable(actor: Actor, { kase, merge }: Proposal): RegroupingRefusal | null {
  if (merge === null) return "illegal_transition";
  return caseActRefusal(actor, merge.from, "unmerge") ?? caseActRefusal(actor, kase, "release");
}

/** Whoever investigates a case does not decide of what it consists. */
const isAnother: Check = guard("regroupings.approver", (actor: Actor, { barredIds }: Proposal, act: RegroupingAct) =>
  act !== "withdraw" && actor.kind === "officer" && barredIds.includes(actor.id) ? "regroup_approver_holds_case" : null,
);

const decidesOnOthers: Check = guard(
  "regroupings.own_proposal",
  (actor: Actor, { proposedBy }: Proposal, act: RegroupingAct) =>
    act === "approve" && actor.kind === "officer" && actor.id === proposedBy ? "regroup_own_proposal" : null,
);

const standsUp: Check = (actor, proposal, act) => (act === "approve" ? regroupingObstacle(actor, proposal) : null);

/** A merge is taken back only while nothing has come of it. */
const isFruitless: Check = guard("regroupings.fruitless", (_actor: Actor, { merge }: Proposal, act: RegroupingAct) =>
  act === "undo" && merge !== null && merge.fruits > 0 ? "merge_bore_fruit" : null,
);

/** Why this actor may not do this act on this proposal now; null when they may. */
export const regroupingActRefusal: Check = (actor, proposal, act) =>
  firstReason([isOpenFromState, holdsPost, isAnother, decidesOnOthers, standsUp, isFruitless], actor, proposal, act);
