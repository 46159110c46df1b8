import type { Actor } from "@/lib/auth/actor";
import type { VetoCode } from "@/lib/case-scores/items";
import { type VetoRefusal, vetoReason } from "@/lib/case-scores/policy";
import { caseLifecycle } from "@/lib/cases/lifecycle";
import { type CaseFacts, type CaseRefusal, caseActRefusal, casePostRefusal } from "@/lib/cases/policy";
import { decisionKeyRefusal, type KeyedEmployer } from "@/lib/employers/policy";
import { firstReason, guard } from "@/lib/kernel/guard";
import { type ItemRefusal, type ItemsFacts, itemsRefusal } from "./item-policy";
import { type DecisionAct, type DecisionKind, type DecisionState, decisionLifecycle } from "./lifecycle";
import { onPersonRefusal } from "./party";
import {
  answeredFirst,
  hearingAskable,
  hearingTold,
  notHeavier,
  type PartyFacts,
  type PartyRefusal,
  partyHeard,
  raisedByFacts,
} from "./party-policy";
import { leaderRefusal, reviewerRefusal } from "./post-policy";
import { type PostedFacts, type PostedRefusal, postedChecks, tellsWhatRemains } from "./posted-policy";
import { type ProcedureFacts, type ProcedureRefusal, procedureChecks } from "./procedure-policy";
import { isOfBoth, type ReportFacts, type ReportRefusal, reportedOnce, reporterRefusal } from "./report-policy";
import { isSpotAct, type SpotFacts, type SpotRefusal, spotChecks } from "./spot-policy";

export type DecisionRefusal =
  | CaseRefusal
  | ItemRefusal
  | PartyRefusal
  | PostedRefusal
  | ProcedureRefusal
  | ReportRefusal
  | SpotRefusal
  | VetoRefusal
  | "case_not_concluded"
  | "decision_pending"
  | "decision_own_proposal"
  | "decision_approver_holds_case"
  | "discussion_binds"
  | "nothing_to_answer"
  | "statement_made"
  | "waived_before"
  | "employer_unkeyed"
  | "remedy_on_person";

/** What the rules of a proceeding look at beside its row. */
export type ProceedingFacts = ItemsFacts &
  PartyFacts &
  PostedFacts &
  ProcedureFacts &
  ReportFacts &
  SpotFacts & {
    readonly state: DecisionState;
    readonly kind: DecisionKind;
    readonly proposedBy: string;
    readonly employerId: string;
    /** The party is a natural person who answers beside the employer. */
    readonly isOfPerson: boolean;
    readonly employer: { readonly creditCode: string | null };
    readonly kase: CaseFacts;
  };

export type DecisionFacts = ProceedingFacts & {
  /** What of the case's file stands against its legal review; asked only where one can follow. */
  readonly vetoes: readonly VetoCode[];
  /** Its paper would tell an informant; asked only of what was agreed on together. */
  readonly namesPeople: boolean;
};

type Check = (actor: Actor, decision: DecisionFacts, act: DecisionAct) => DecisionRefusal | null;

type Who =
  | "case_officer"
  | "squad_leader"
  | "head"
  | "party_or_case_officer"
  | "reviewer"
  | "case_officer_or_head"
  | "reporter";

/** Proposed by the case officers, approved for notice by the squad leader, decided by the head (《行政处罚法》第五十七条). */
const who: Readonly<Record<DecisionAct, Who>> = {
  revise: "case_officer",
  giveBack: "squad_leader",
  approve: "squad_leader",
  withdraw: "case_officer",
  notify: "case_officer",
  recordStatement: "party_or_case_officer",
  answerStatement: "case_officer",
  recordWaiver: "case_officer",
  adjust: "case_officer",
  rework: "case_officer_or_head",
  requestHearing: "party_or_case_officer",
  scheduleHearing: "case_officer",
  rescheduleHearing: "case_officer",
  askChairRecusal: "case_officer",
  decideChairRecusal: "head",
  recordHearing: "case_officer",
  submit: "case_officer",
  review: "reviewer",
  adoptReview: "case_officer",
  discuss: "head",
  bringPosted: "case_officer",
  confirmPosted: "squad_leader",
  refusePosted: "squad_leader",
  decide: "head",
  decideOnTheSpot: "case_officer",
  recordFiling: "squad_leader",
  handIn: "case_officer",
  payIn: "case_officer",
  reportUp: "reporter",
};

/** Acts that settle what is to be imposed, so that every rule of substance must hold. */
const settles: readonly DecisionAct[] = ["approve", "notify", "submit", "decide", "decideOnTheSpot"];

/** What was collected on the spot is given on, however its case stands (《行政处罚法》第七十一条). */
const givesOn: readonly DecisionAct[] = ["handIn", "payIn"];

const decides: readonly DecisionAct[] = ["decide", "decideOnTheSpot"];

/** Acts on which the party's word waits: it was told, and by service. */
const afterService: readonly DecisionAct[] = ["recordStatement", "recordWaiver", "requestHearing"];

const isOpenFromState: Check = guard("decisions.state", (_actor: Actor, decision: DecisionFacts, act: DecisionAct) =>
  decisionLifecycle.next(decision.state, act) === null && !tellsWhatRemains(decision, act)
    ? "illegal_transition"
    : null,
);

const caseIsConcluded = guard("decisions.case_concluded", (kase: CaseFacts): DecisionRefusal | null =>
  caseLifecycle.acts.decide.from.includes(kase.state) ? null : "case_not_concluded",
);

const holdsPost: Check = guard("decisions.post", (actor: Actor, decision: DecisionFacts, act: DecisionAct) => {
  switch (who[act]) {
    case "party_or_case_officer":
      if (isParty(actor, decision)) return null;
      return caseActRefusal(actor, decision.kase, "gather");
    case "case_officer":
      return (givesOn.includes(act) ? casePostRefusal : caseActRefusal)(actor, decision.kase, "gather");
    case "squad_leader":
      return leaderRefusal(actor, decision.kase);
    case "reviewer":
      return reviewerRefusal(actor, decision.kase);
    case "case_officer_or_head":
      if (actor.kind === "officer" && actor.role === "head") return caseActRefusal(actor, decision.kase, "decide");
      return caseActRefusal(actor, decision.kase, "gather");
    case "head":
      return caseActRefusal(actor, decision.kase, "decide");
    case "reporter":
      return reporterRefusal(actor, decision.kase);
  }
});

/** A user of the employer speaks for the employer, and for none of its people. */
const isParty = (actor: Actor, { employerId, isOfPerson }: DecisionFacts): boolean =>
  !isOfPerson && actor.kind === "employer" && actor.files.includes(employerId);

/** 《行政处罚法》第四十二条、《条例》第十六条: at least two inspectors, each with a certificate. */
const byTwo: Check = guard("decisions.two_inspectors", (_actor: Actor, { kase }: DecisionFacts, act: DecisionAct) =>
  settles.includes(act) && kase.officerIds.length < 2 ? "one_inspector_only" : null,
);

const judges: readonly DecisionAct[] = ["approve", "confirmPosted", "refusePosted", "decide"];

/** Whoever proposed or investigates neither approves nor decides, nor says that a posting was in time. */
const decidesOnOthers: Check = guard("decisions.separation", (actor: Actor, decision: DecisionFacts, act) => {
  if (!judges.includes(act) || actor.kind !== "officer") return null;
  if (actor.id === decision.proposedBy) return "decision_own_proposal";
  return decision.kase.barredIds.includes(actor.id) ? "decision_approver_holds_case" : null;
});

const holdsInSubstance: Check = (_actor, decision, act) => (settles.includes(act) ? itemsRefusal(decision) : null);

/** What was agreed on together is not reworked by one, but where it cannot be decided any more. */
const discussionBinds: Check = guard("decisions.discussion_binds", (actor: Actor, decision: DecisionFacts, act) => {
  if (act !== "rework" || decision.discussion.standing !== "agreed") return null;
  const isBarred = itemsRefusal(decision) !== null || hearingTold(actor, decision, "decide") !== null;
  return isBarred || decision.namesPeople || decision.review.standing === "failed" ? null : "discussion_binds";
});

/** What the party says is recorded after it was told, each statement answered, a waiver once. */
const isTheirTurn: Check = guard("decisions.turn", (_actor: Actor, decision: DecisionFacts, act: DecisionAct) => {
  const { servedOn, waivedOn } = decision.notice;
  if (act === "answerStatement") return decision.statements.unanswered === 0 ? "nothing_to_answer" : null;
  if (!afterService.includes(act)) return null;
  if (servedOn === null) return "notice_not_served";
  if (act !== "recordWaiver") return null;
  if (waivedOn !== null) return "waived_before";
  return decision.statements.made > 0 ? "statement_made" : null;
});

/** A file with a fault of the law's own is repaired before it is reviewed. */
const isUnvetoed: Check = guard("decisions.vetoes", (_actor: Actor, { vetoes }: DecisionFacts, act: DecisionAct) => {
  const [veto] = act === "submit" || act === "review" ? vetoes : [];
  return veto === undefined ? null : vetoReason(veto);
});

const checks: readonly Check[] = [
  isOpenFromState,
  (_actor, decision, act) => (isSpotAct(act) || isOfBoth(act) ? null : caseIsConcluded(decision.kase)),
  holdsPost,
  byTwo,
  decidesOnOthers,
  holdsInSubstance,
  (_actor, { employer }, act) => (decides.includes(act) ? decisionKeyRefusal(employer) : null),
  ...spotChecks,
  ...postedChecks,
  ...procedureChecks,
  isTheirTurn,
  hearingTold,
  partyHeard,
  hearingAskable,
  discussionBinds,
  answeredFirst,
  raisedByFacts,
  notHeavier,
  isUnvetoed,
  reportedOnce,
];

/** Why this actor may not do this act in this proceeding now; null when they may. */
export const decisionActRefusal: Check = (actor, decision, act) => firstReason(checks, actor, decision, act);

type Aim = {
  readonly kind: DecisionKind;
  readonly isOfPerson: boolean;
  /** One of the kind is under way against the same party. */
  readonly isPending: boolean;
};

/** Why this actor may not propose a decision of that kind against that party on this case now. */
export function proposeRefusal(actor: Actor, kase: CaseFacts, aim: Aim): DecisionRefusal | null {
  const closed = caseIsConcluded(kase) ?? caseActRefusal(actor, kase, "gather");
  return closed ?? onPersonRefusal(aim.kind, aim.isOfPerson) ?? onePending(aim.isPending);
}

/** Why this actor may not decide on the spot in this case now, whatever the measure; the case need not be concluded. */
export const spotRefusal = (
  actor: Actor,
  kase: CaseFacts,
  { isPending, employer }: { readonly isPending: boolean; readonly employer: KeyedEmployer },
): DecisionRefusal | null =>
  caseActRefusal(actor, kase, "gather") ?? decisionKeyRefusal(employer) ?? onePending(isPending);

const onePending = guard("decisions.one_pending", (isPending: boolean): DecisionRefusal | null =>
  isPending ? "decision_pending" : null,
);
