import type { Actor } from "@/lib/auth/actor";
import { endedStates } from "@/lib/cases/lifecycle";
import { type CaseFacts, type CaseRefusal, casePostRefusal } from "@/lib/cases/policy";
import { firstReason, guard } from "@/lib/kernel/guard";
import { type RevocationAct, type RevocationState, revocationLifecycle } from "./lifecycle";

export type RevocationRefusal =
  | CaseRefusal
  | "revocation_undecided"
  | "revocation_fallen"
  | "revocation_pending"
  | "revocation_own_proposal"
  | "revocation_holds_case"
  | "revocation_stands"
  | "revocation_decided_anew";

/** What is to be revoked, and the case in which it was decided. */
export type RevocableFacts = {
  readonly kase: CaseFacts;
  readonly isDecided: boolean;
  /** A review, a suit or the organ itself has taken it away. */
  readonly isFallen: boolean;
  /** A proposal to revoke it waits for the head. */
  readonly isPending: boolean;
};

export type RevocationFacts = RevocableFacts & {
  readonly state: RevocationState;
  readonly proposedBy: string;
  /** A reconsideration or a suit annulled the revocation. */
  readonly isAnnulled: boolean;
  /** Another decision in force, of whatever case, was made in its place since. */
  readonly isDecidedAnew: boolean;
};

type Check = (actor: Actor, facts: RevocationFacts, act: RevocationAct) => RevocationRefusal | null;

const isOpenFromState: Check = guard("revocations.state", (_actor: Actor, { state }: RevocationFacts, act) =>
  revocationLifecycle.next(state, act) === null ? "illegal_transition" : null,
);

/** The head decides, as on the decision itself; how its case stands bars nobody from correcting what is wrong. */
const holdsPost: Check = guard("revocations.post", (actor: Actor, { kase }: RevocationFacts) =>
  casePostRefusal(actor, kase, "decide"),
);

/** Whoever proposed it or investigates the case does not decide on it. */
const decidesOnOthers: Check = guard("revocations.separation", (actor: Actor, facts: RevocationFacts) => {
  if (actor.kind !== "officer") return null;
  if (actor.id === facts.proposedBy) return "revocation_own_proposal";
  return facts.kase.barredIds.includes(actor.id) ? "revocation_holds_case" : null;
});

/** Nothing is revoked that was not decided, or has fallen already. */
const stands = guard("revocations.stands", ({ isDecided, isFallen }: RevocableFacts): RevocationRefusal | null => {
  if (!isDecided) return "revocation_undecided";
  return isFallen ? "revocation_fallen" : null;
});

/** The revoked decision stands again by nothing but a result, and not beside another on the same act. */
const comesBack: Check = guard("revocations.annulled", (_actor: Actor, facts: RevocationFacts, act) => {
  if (act !== "undo") return null;
  if (!facts.isAnnulled) return "revocation_stands";
  return facts.isDecidedAnew ? "revocation_decided_anew" : null;
});

/** Why this actor may not do this act on this proposal now; null when they may. */
export const revocationActRefusal: Check = (actor, facts, act) =>
  firstReason([isOpenFromState, holdsPost, decidesOnOthers, comesBack], actor, facts, act) ??
  (act === "revoke" ? stands(facts) : null);

/** In a case that has ended any inspector of its organ proposes: its officers may have gone. */
const mayPropose = guard("revocations.propose", (actor: Actor, kase: CaseFacts): RevocationRefusal | null =>
  casePostRefusal(actor, kase, endedStates.includes(kase.state) ? "followUp" : "gather"),
);

const onePending = guard("revocations.one_pending", (isPending: boolean): RevocationRefusal | null =>
  isPending ? "revocation_pending" : null,
);

/** Why this actor may not propose to revoke this decision now; null when they may. */
export const proposeRevocationRefusal = (actor: Actor, facts: RevocableFacts): RevocationRefusal | null =>
  mayPropose(actor, facts.kase) ?? stands(facts) ?? onePending(facts.isPending);
