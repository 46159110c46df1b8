import type { Actor } from "@/lib/auth/actor";
import { caseLifecycle } from "@/lib/cases/lifecycle";
import { type CaseFacts, type CaseRefusal, caseActRefusal } from "@/lib/cases/policy";
import { decisionKeyRefusal, type KeyedEmployer } from "@/lib/employers/policy";
import type { LegalDate } from "@/lib/kernel/clock";
import { firstReason, guard } from "@/lib/kernel/guard";
import { type ItemRefusal, type ItemsFacts, itemsRefusal } from "./item-policy";
import { type DecisionAct, type DecisionKind, type DecisionState, decisionLifecycle } from "./lifecycle";
import { type ProcedureFacts, type ProcedureRefusal, procedureChecks } from "./procedure-policy";
import { isSpotAct, type SpotFacts, type SpotRefusal, spotChecks } from "./spot-policy";

export type DecisionRefusal =
  | CaseRefusal
  | ItemRefusal
  | ProcedureRefusal
  | SpotRefusal
  | "case_not_concluded"
  | "decision_pending"
  | "decision_own_proposal"
  | "decision_approver_holds_case"
  | "notice_not_served"
  | "hearing_not_told"
  | "statement_window_open"
  | "hearing_window_open"
  | "discussion_binds"
  | "statement_unanswered"
  | "nothing_to_answer"
  | "statement_made"
  | "waived_before"
  | "heavier_than_noticed"
  | "employer_unkeyed";

/** What the rules of a proceeding look at beside its row. */
export type DecisionFacts = ItemsFacts &
  ProcedureFacts &
  SpotFacts & {
    readonly state: DecisionState;
    readonly kind: DecisionKind;
    readonly proposedBy: string;
    /** Everyone who holds the case today. */
    readonly holderIds: readonly string[];
    readonly employerId: string;
    readonly employer: { readonly creditCode: string | null };
    readonly kase: CaseFacts;
    readonly notice: {
      readonly servedOn: LegalDate | null;
      /** Last day to state and defend; null before service. */
      readonly statementDueOn: LegalDate | null;
      readonly isHearingDue: boolean;
      readonly isHearingTold: boolean;
      /** Last day to ask for a hearing; null before service. */
      readonly hearingDueOn: LegalDate | null;
      readonly waivedOn: LegalDate | null;
    };
    readonly statements: { readonly made: number; readonly unanswered: number };
  };

type Check = (actor: Actor, decision: DecisionFacts, act: DecisionAct) => DecisionRefusal | null;

type Who = "case_officer" | "squad_leader" | "head" | "party_or_case_officer" | "reviewer" | "case_officer_or_head";

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
  requestHearing: "case_officer",
  scheduleHearing: "case_officer",
  recordHearing: "case_officer",
  submit: "case_officer",
  review: "reviewer",
  adoptReview: "case_officer",
  discuss: "head",
  decide: "head",
  decideOnTheSpot: "case_officer",
  recordFiling: "squad_leader",
  handIn: "case_officer",
  payIn: "case_officer",
};

/** Acts that settle what is to be imposed, so that every rule of substance must hold. */
const settles: readonly DecisionAct[] = ["approve", "notify", "submit", "decide", "decideOnTheSpot"];

const decides: readonly DecisionAct[] = ["decide", "decideOnTheSpot"];

/** Acts after which nothing of the party's hearing may be missing. */
const presupposesHearing: readonly DecisionAct[] = ["submit", "decide"];

/** Acts on which the party's word waits: it was told, and by service. */
const afterService: readonly DecisionAct[] = ["recordStatement", "recordWaiver", "requestHearing"];

const isOpenFromState: Check = guard("decisions.state", (_actor: Actor, decision: DecisionFacts, act: DecisionAct) =>
  decisionLifecycle.next(decision.state, act) === null ? "illegal_transition" : null,
);

const caseIsConcluded = guard("decisions.case_concluded", (kase: CaseFacts): DecisionRefusal | null =>
  caseLifecycle.acts.decide.from.includes(kase.state) ? null : "case_not_concluded",
);

const holdsPost: Check = guard("decisions.post", (actor: Actor, decision: DecisionFacts, act: DecisionAct) => {
  switch (who[act]) {
    case "party_or_case_officer":
      if (actor.kind === "employer" && actor.employerId === decision.employerId) return null;
      return caseActRefusal(actor, decision.kase, "gather");
    case "case_officer":
      return caseActRefusal(actor, decision.kase, "gather");
    case "squad_leader":
      return leaderRefusal(actor, decision.kase);
    case "reviewer":
      return reviewerRefusal(actor, decision.kase);
    case "case_officer_or_head":
      if (actor.kind === "officer" && actor.role === "head") return caseActRefusal(actor, decision.kase, "decide");
      return caseActRefusal(actor, decision.kase, "gather");
    case "head":
      return caseActRefusal(actor, decision.kase, "decide");
  }
});

/** 《行政处罚法》第四十二条、《条例》第十六条: at least two inspectors, each with a certificate. */
const byTwo: Check = guard("decisions.two_inspectors", (_actor: Actor, { kase }: DecisionFacts, act: DecisionAct) =>
  settles.includes(act) && kase.officerIds.length < 2 ? "one_inspector_only" : null,
);

/** Whoever proposed or investigates neither approves nor decides. */
const decidesOnOthers: Check = guard("decisions.separation", (actor: Actor, decision: DecisionFacts, act) => {
  if ((act !== "approve" && act !== "decide") || actor.kind !== "officer") return null;
  if (actor.id === decision.proposedBy) return "decision_own_proposal";
  return decision.holderIds.includes(actor.id) ? "decision_approver_holds_case" : null;
});

const holdsInSubstance: Check = (_actor, decision, act) => (settles.includes(act) ? itemsRefusal(decision) : null);

/**
 * 《行政处罚法》第四十四条、第六十二条, 《条例》第十九条: told before anything is decided, and heard or not wishing to be. What was
 * said does not end the days that the notice printed: more may come until their last.
 */
const partyHeard: Check = guard("decisions.party_heard", (_actor: Actor, decision: DecisionFacts, act: DecisionAct) => {
  if (!presupposesHearing.includes(act)) return null;
  const { servedOn, statementDueOn, waivedOn } = decision.notice;
  if (servedOn === null) return "notice_not_served";
  if (decision.statements.unanswered > 0) return "statement_unanswered";
  if (waivedOn !== null) return null;
  return statementDueOn === null || decision.today <= statementDueOn ? "statement_window_open" : null;
});

/** 《行政处罚法》第六十三条: above the region's threshold the party is told that it may ask for a hearing. */
const hearingTold: Check = guard("decisions.hearing_told", (_actor: Actor, { notice }: DecisionFacts, act) =>
  presupposesHearing.includes(act) && notice.isHearingDue && !notice.isHearingTold ? "hearing_not_told" : null,
);

/** 《行政处罚法》第六十四条第（一）项: five working days to ask for a hearing, whatever else the party said or gave up. */
const hearingAskable: Check = guard("decisions.hearing_window", (_actor: Actor, decision: DecisionFacts, act) => {
  const { isHearingTold, hearingDueOn } = decision.notice;
  if (!presupposesHearing.includes(act) || !isHearingTold || decision.hearing.requestedOn !== null) return null;
  return hearingDueOn === null || decision.today <= hearingDueOn ? "hearing_window_open" : null;
});

/** What was agreed on together is not reworked by one, but where it cannot be decided any more. */
const discussionBinds: Check = guard("decisions.discussion_binds", (actor: Actor, decision: DecisionFacts, act) => {
  if (act !== "rework" || decision.discussion.standing !== "agreed") return null;
  const isBarred = itemsRefusal(decision) !== null || hearingTold(actor, decision, "decide") !== null;
  return isBarred || decision.review.standing === "failed" ? null : "discussion_binds";
});

/** 《行政处罚法》第四十五条第二款: never heavier for having been contradicted. */
const notHeavier: Check = guard("decisions.not_heavier", (_actor: Actor, { items }: DecisionFacts, act) =>
  (presupposesHearing.includes(act) || act === "decideOnTheSpot") &&
  items.some(({ isNoticed, amountFen, noticedFen }) => !isNoticed || (amountFen ?? 0) > (noticedFen ?? 0))
    ? "heavier_than_noticed"
    : null,
);

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

const checks: readonly Check[] = [
  isOpenFromState,
  (_actor, decision, act) => (isSpotAct(act) ? null : caseIsConcluded(decision.kase)),
  holdsPost,
  byTwo,
  decidesOnOthers,
  holdsInSubstance,
  (_actor, { employer }, act) => (decides.includes(act) ? decisionKeyRefusal(employer) : null),
  ...spotChecks,
  ...procedureChecks,
  isTheirTurn,
  hearingTold,
  partyHeard,
  hearingAskable,
  discussionBinds,
  notHeavier,
];

/** Why this actor may not do this act in this proceeding now; null when they may. */
export const decisionActRefusal: Check = (actor, decision, act) => firstReason(checks, actor, decision, act);

/** Why this actor may not propose a decision on this case now; `isPending` when one of the kind is under way. */
export function proposeRefusal(actor: Actor, kase: CaseFacts, isPending: boolean): DecisionRefusal | null {
  return caseIsConcluded(kase) ?? caseActRefusal(actor, kase, "gather") ?? onePending(isPending);
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

function reviewerRefusal(actor: Actor, kase: CaseFacts): CaseRefusal | null {
  if (actor.kind !== "officer" || actor.role !== "legal_reviewer") return "not_your_post";
  return kase.organIds.includes(actor.organId) ? null : "not_your_organ";
}

/** The head of the inspection body that acts for the case's own organ. */
function leaderRefusal(actor: Actor, kase: CaseFacts): CaseRefusal | null {
  if (actor.kind !== "officer" || actor.role !== "squad_leader") return "not_your_post";
  if (actor.organKind !== "inspection_body") return "not_your_post";
  return kase.organIds.includes(actor.organId) ? null : "not_your_organ";
}
