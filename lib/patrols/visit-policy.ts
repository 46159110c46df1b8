import type { Actor } from "@/lib/auth/actor";
import { recusedRefusal } from "@/lib/cases/policy";
import type { LegalDate } from "@/lib/kernel/clock";
import { firstReason, guard } from "@/lib/kernel/guard";
import { type VisitAct, type VisitState, visitLifecycle } from "./lifecycle";
import { inspectorRefusal, leaderRefusal, type PlanRefusal } from "./plan-policy";

export type VisitRefusal =
  | PlanRefusal
  | "not_visit_officer"
  | "own_visit"
  | "one_inspector_only"
  | "planned_day_over"
  | "before_planned_day"
  | "planned_in_other_year"
  | "not_urgent"
  | "approved_already"
  | "approval_not_made_up"
  | "approval_refused"
  | "visit_cap_reached"
  | "result_told_already"
  | "result_not_told"
  | "result_handed_already"
  | "result_not_handed"
  | "late_after_carrying"
  | "own_findings"
  | "own_decline"
  | "not_declined"
  | "signed_already"
  | "signing_refused_already"
  | "nothing_signed"
  | "recused_from_case";

/** Faults of single fields that only a command can see. */
export type VisitFault =
  | "employer_unknown"
  | "employer_merged"
  | "planned_in_past"
  | "plan_unknown"
  | "plan_unapproved"
  | "plan_other_year"
  | "plan_other_employer"
  | "plan_other_items"
  | "visit_near"
  | "visit_near_elsewhere"
  | "brief_not_opened"
  | "rated_already"
  | "visit_not_ended"
  | "officer_may_not_rate"
  | "score_missing"
  | "handed_in_future"
  | "handed_before_result"
  | "page_unknown"
  | "page_is_evidence";

/** What the rules of a visit look at beside its row. */
export type VisitFacts = {
  readonly state: VisitState;
  readonly proposedBy: string;
  /** Whoever proposed it is no inspector of the organ any more. */
  readonly hasProposerLeft: boolean;
  readonly officerIds: readonly string[];
  /** Those of the two who hold a certificate valid on the day of the act, before the start on the planned day. */
  readonly certifiedIds: readonly string[];
  readonly organIds: readonly string[];
  /** Accounts whose recusal from the case of its findings was granted. */
  readonly recusedIds: readonly string[];
  readonly plannedOn: LegalDate;
  readonly isUrgent: boolean;
  readonly isApproved: boolean;
  /** The leader has refused to make its approval up. */
  readonly isRefused: boolean;
  readonly isResultTold: boolean;
  readonly isResultHanded: boolean;
  readonly isCarried: boolean;
  /** Who decided that the findings give rise to no case; null where nobody did. */
  readonly declinedBy: string | null;
  /** Somebody leads the inspection body who did not go. */
  readonly hasOtherLeader: boolean;
  /** A page of the signed record is kept that was not struck, here or as evidence of its case. */
  readonly isSigned: boolean;
  readonly isSigningRefused: boolean;
  readonly today: LegalDate;
};

type Check = (actor: Actor, visit: VisitFacts, act: VisitAct) => VisitRefusal | null;

type Post =
  | "inspector"
  | "proposer"
  | "proposer_or_leader"
  | "squad_leader"
  | "visit_officer"
  | "visit_officer_or_leader";

/** Inspectors propose, the head of the inspection body approves, the two who were named inspect. */
const who: Readonly<Record<VisitAct, Post>> = {
  revise: "proposer",
  join: "inspector",
  giveBack: "squad_leader",
  approve: "squad_leader",
  cancel: "proposer_or_leader",
  start: "visit_officer",
  startUrgently: "visit_officer",
  approveAfterwards: "squad_leader",
  refuseApproval: "squad_leader",
  answer: "visit_officer",
  photograph: "visit_officer",
  record: "visit_officer",
  endUninspected: "visit_officer",
  addLate: "visit_officer",
  keepSigned: "visit_officer_or_leader",
  strikeSigned: "visit_officer_or_leader",
  noteSigningRefusal: "visit_officer",
  openCase: "squad_leader",
  declineCase: "squad_leader",
  takeBackDecline: "squad_leader",
  tellResult: "visit_officer_or_leader",
  handResult: "visit_officer_or_leader",
  correctHanding: "visit_officer_or_leader",
  carry: "inspector",
};

const isOpenFromState: Check = guard("patrols.visit_state", (_actor: Actor, visit: VisitFacts, act: VisitAct) =>
  visitLifecycle.next(visit.state, act) === null ? "illegal_transition" : null,
);

const holdsPost: Check = guard("patrols.visit_post", (actor: Actor, visit: VisitFacts, act: VisitAct) => {
  switch (who[act]) {
    case "inspector":
      return inspectorRefusal(actor);
    case "proposer_or_leader":
      return proposerRefusal(actor, visit) === null ? null : leftRefusal(actor, visit);
    case "proposer":
      return proposerRefusal(actor, visit);
    case "squad_leader":
      return leaderRefusal(actor, visit.organIds);
    case "visit_officer":
      return goingRefusal(actor, visit);
    case "visit_officer_or_leader":
      return goingRefusal(actor, visit) === null ? null : standInRefusal(actor, visit);
  }
});

const hasGone = (actor: Actor, { officerIds }: VisitFacts): boolean =>
  actor.kind === "officer" && officerIds.includes(actor.id);

const goingRefusal = (actor: Actor, visit: VisitFacts): VisitRefusal | null =>
  hasGone(actor, visit) ? null : (inspectorRefusal(actor) ?? "not_visit_officer");

/** Where one of the two has left, is recused or holds no certificate, the head of the body does what is left to do. */
function standInRefusal(actor: Actor, visit: VisitFacts): VisitRefusal | null {
  const able = visit.certifiedIds.filter((id) => !visit.recusedIds.includes(id));
  return able.length < 2 ? leaderRefusal(actor, visit.organIds) : goingRefusal(actor, visit);
}

const proposerRefusal = (actor: Actor, { proposedBy }: VisitFacts): VisitRefusal | null =>
  actor.kind === "officer" && actor.id === proposedBy ? null : (inspectorRefusal(actor) ?? "not_proposer");

/** What somebody who has left put forward is given up by the head of the body; else it would keep its place. */
const leftRefusal = (actor: Actor, visit: VisitFacts): VisitRefusal | null =>
  visit.hasProposerLeft ? leaderRefusal(actor, visit.organIds) : proposerRefusal(actor, visit);

const settling: readonly VisitAct[] = ["approve", "approveAfterwards", "refuseApproval"];

/** Whoever proposed the visit or goes there does not settle whether it is approved. */
const decidesOnOthers: Check = guard("patrols.visit_separation", (actor: Actor, visit: VisitFacts, act: VisitAct) => {
  if (!settling.includes(act) || actor.kind !== "officer") return null;
  return actor.id === visit.proposedBy || visit.officerIds.includes(actor.id) ? "own_visit" : null;
});

const byTwo: readonly VisitAct[] = ["approve", "start", "startUrgently", "record"];

/**
 * What the two found is not judged by one of them: a case is declined by another leader alone, opened by another where
 * there is one. A declining is taken back by another than whoever declined.
 */
const judgesOthers: Check = guard("patrols.findings_separation", (actor: Actor, visit: VisitFacts, act: VisitAct) => {
  const isOwn = hasGone(actor, visit);
  if (act === "openCase") return isOwn && visit.hasOtherLeader ? "own_findings" : null;
  if (act !== "declineCase" && act !== "takeBackDecline") return null;
  if (isOwn) return "own_findings";
  if (act === "declineCase") return null;
  if (visit.declinedBy === null) return "not_declined";
  return actor.kind === "officer" && actor.id === visit.declinedBy ? "own_decline" : null;
});

/** That nobody signed is noted while no signed page is kept, and once; what is kept can be struck. */
const isUnsigned: Check = guard("patrols.signing", (_actor: Actor, visit: VisitFacts, act: VisitAct) => {
  if (act === "strikeSigned") return visit.isSigned ? null : "nothing_signed";
  if (act !== "noteSigningRefusal") return null;
  if (visit.isSigned) return "signed_already";
  return visit.isSigningRefused ? "signing_refused_already" : null;
});

/** 《条例》第十六条、《行政处罚法》第四十二条: at least two inspectors, each with a certificate valid on the day. */
const twoInspectors: Check = guard("patrols.two_inspectors", (_actor: Actor, visit: VisitFacts, act: VisitAct) =>
  byTwo.includes(act) && visit.certifiedIds.length < 2 ? "one_inspector_only" : null,
);

const yearOf = (day: LegalDate): string => day.slice(0, 4);

/** A visit has its place in the year in which it was planned, and begins in that year. */
const keepsTheDay: Check = guard("patrols.planned_day", (_actor: Actor, visit: VisitFacts, act: VisitAct) => {
  if (act === "approve") return visit.plannedOn < visit.today ? "planned_day_over" : null;
  if (act !== "start") return null;
  if (visit.today < visit.plannedOn) return "before_planned_day";
  return yearOf(visit.today) === yearOf(visit.plannedOn) ? null : "planned_in_other_year";
});

const restsOnApproval: readonly VisitAct[] = ["openCase", "tellResult", "carry"];

const makingUp: readonly VisitAct[] = ["approveAfterwards", "refuseApproval"];

/** Only what was urgent starts before its approval; that is made up or refused once, and nothing follows without it. */
const isUrgent: Check = guard("patrols.urgent", (_actor: Actor, visit: VisitFacts, act: VisitAct) => {
  if (act === "startUrgently") return visit.isUrgent ? null : "not_urgent";
  const missing = visit.isRefused ? "approval_refused" : "approval_not_made_up";
  if (restsOnApproval.includes(act)) return visit.isApproved ? null : missing;
  if (!makingUp.includes(act)) return null;
  if (visit.isApproved) return "approved_already";
  return visit.isRefused ? "approval_refused" : null;
});

/** The employer is told the result once, and then it is handed over once, which is corrected afterwards. */
const tellsOnce: Check = guard("patrols.result", (_actor: Actor, visit: VisitFacts, act: VisitAct) => {
  if (act === "tellResult") return visit.isResultTold ? "result_told_already" : null;
  if (act === "correctHanding") return visit.isResultHanded ? null : "result_not_handed";
  if (act !== "handResult") return null;
  if (!visit.isResultTold) return "result_not_told";
  return visit.isResultHanded ? "result_handed_already" : null;
});

/** What was seen at the door comes late until the visit's material has become evidence. */
const comesInTime: Check = guard("patrols.late", (_actor: Actor, { isCarried }: VisitFacts, act: VisitAct) =>
  act === "addLate" && isCarried ? "late_after_carrying" : null,
);

const ofRoles = [isOpenFromState, holdsPost, recusedRefusal, decidesOnOthers, judgesOthers];
const ofCourse = [twoInspectors, keepsTheDay, isUrgent, tellsOnce, comesInTime, isUnsigned];

/** Why this actor may not do this act on this visit now; null when they may. */
export const visitActRefusal: Check = (actor, visit, act) => firstReason([...ofRoles, ...ofCourse], actor, visit, act);
