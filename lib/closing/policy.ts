import { type Actor, innerPosts } from "@/lib/auth/actor";
import { caseLifecycle } from "@/lib/cases/lifecycle";
import { type CaseRefusal, caseActRefusal } from "@/lib/cases/policy";
import { firstReason, guard } from "@/lib/kernel/guard";
import { actOfGround, type ClosingAct, type ClosingState, closingLifecycle, type ProposedGround } from "./lifecycle";
import type { Lack } from "./proofs";
import { type ClosingFacts, closingRefusal } from "./rules";

export type ClosingRefusal =
  | CaseRefusal
  | Lack
  | "case_ended"
  | "closing_pending"
  | "closing_own_proposal"
  | "closing_approver_holds_case"
  | "case_file_waits"
  | "case_file_infected";

/** Faults of single fields that only a command can see. */
export type ClosingFault = "materials_unreadable" | "steps_unrecorded" | "receiver_is_police";

/** What the rules of a proposal to end a case look at beside the case. */
export type ProposalFacts = ClosingFacts & {
  readonly state: ClosingState;
  readonly ground: ProposedGround;
  readonly proposedBy: string;
};

type Check = (actor: Actor, proposal: ProposalFacts, act: ClosingAct) => ClosingRefusal | null;

/** Proposed by the case officers; decided by who may end the case by that act. */
const decides: Readonly<Record<ClosingAct, boolean>> = {
  revise: false,
  giveBack: true,
  approve: true,
  withdraw: false,
  lapse: true,
};

const isOpenFromState: Check = guard("closing.state", (_actor: Actor, proposal: ProposalFacts, act: ClosingAct) =>
  closingLifecycle.next(proposal.state, act) === null ? "illegal_transition" : null,
);

type Proposed = Pick<ProposalFacts, "kase" | "ground">;

const isHolder = guard("closing.case_officer", (actor: Actor, { kase, ground }: Proposed): ClosingRefusal | null => {
  if (caseLifecycle.next(kase.state, actOfGround[ground]) === null) return "case_ended";
  return actor.kind === "officer" && kase.officerIds.includes(actor.id) ? null : "not_case_officer";
});

const holdsPost: Check = (actor, proposal, act) => {
  if (act === "lapse") return null;
  return decides[act] ? caseActRefusal(actor, proposal.kase, actOfGround[proposal.ground]) : isHolder(actor, proposal);
};

/** Whoever investigates a case does not decide how it ends. */
const isAnother = guard("closing.approver", (actor: Actor, { kase }: ClosingFacts): ClosingRefusal | null =>
  actor.kind === "officer" && kase.barredIds.includes(actor.id) ? "closing_approver_holds_case" : null,
);

/** Whoever proposed does not approve, though the case be in other hands by now. */
const decidesOnOthers: Check = guard(
  "closing.own_proposal",
  (actor: Actor, proposal: ProposalFacts, act: ClosingAct): ClosingRefusal | null =>
    act === "approve" && actor.kind === "officer" && actor.id === proposal.proposedBy ? "closing_own_proposal" : null,
);

const separates: Check = (actor, proposal, act) => (act === "approve" ? isAnother(actor, proposal) : null);

const isProved: Check = (_actor, proposal, act) =>
  act === "approve" || act === "revise" ? (closingRefusal(proposal, proposal.ground)[0]?.lack ?? null) : null;

/** Why this actor may not do this act on this proposal now; null when they may. */
export const closingActRefusal: Check = (actor, proposal, act) =>
  firstReason([isOpenFromState, holdsPost, separates, decidesOnOthers, isProved], actor, proposal, act);

/** Why this actor may not propose an end on this ground now; `isPending` when another proposal waits. */
export function proposeRefusal(
  actor: Actor,
  facts: ClosingFacts,
  ground: ProposedGround,
  isPending: boolean,
): ClosingRefusal | null {
  const reason = isHolder(actor, { ...facts, ground });
  if (reason !== null) return reason;
  return isPending ? "closing_pending" : (closingRefusal(facts, ground)[0]?.lack ?? null);
}

/** Why this actor may not transfer the case now; null when they may. */
export const transferRefusal = (actor: Actor, facts: ClosingFacts): ClosingRefusal | null =>
  caseActRefusal(actor, facts.kase, "transfer") ??
  isAnother(actor, facts) ??
  closingRefusal(facts, "transferred")[0]?.lack ??
  null;

const POLICE = /公安|派出所|警察/;

/** A county of that name, whose other organs are no police. */
const COUNTY = /\s|公安县/g;

/** 移送规定第五条: a suspicion of crime reaches the police by the principal head's referral alone, not by this letter. */
export const receiverFault = guard("closing.receiver", (receiver: string): ClosingFault | null =>
  POLICE.test(receiver.replaceAll(COUNTY, "")) ? "receiver_is_police" : null,
);

/** Who may have a case's file put together and take it away: it holds the internal opinions too. */
export const caseFileRefusal = guard("closing.case_file", (actor: Actor): ClosingRefusal | null =>
  actor.kind === "officer" && innerPosts.includes(actor.role) ? null : "not_your_post",
);

/** What was bound before one of its parts was found infected is not handed out any more: it is built anew. */
export const buildingRefusal = guard("closing.infected_part", (holdsInfected: boolean): ClosingRefusal | null =>
  holdsInfected ? "case_file_infected" : null,
);
