import type { Actor } from "@/lib/auth/actor";
import { type CaseFacts, type CaseRefusal, caseActRefusal, recusedRefusal } from "@/lib/cases/policy";
import type { LegalDate } from "@/lib/kernel/clock";
import { firstReason, guard } from "@/lib/kernel/guard";
import { type PreservationAct, type PreservationState, preservationLifecycle } from "./lifecycle";

export type PreservationRefusal =
  | CaseRefusal
  | "preserve_not_investigating"
  | "preserve_own_proposal"
  | "hold_runs"
  | "hold_lapsed"
  | "items_undecided";

/** Faults of single fields that only a command can see. */
export type PreservationFault = "preservation_items_changed" | "preservation_item_decided";

/** What the rules of a preservation look at beside its row. */
export type PreservationFacts = {
  readonly state: PreservationState;
  readonly proposedBy: string;
  /** The seven working days with their last day; null before anything is held. */
  readonly clock: { readonly dueOn: LegalDate; readonly provisional: boolean } | null;
  /** Items that are held and of which nothing is decided. */
  readonly undecided: number;
  readonly today: LegalDate;
  readonly kase: CaseFacts;
};

type Check = (actor: Actor, facts: PreservationFacts, act: PreservationAct) => PreservationRefusal | null;

type Who = "two_officers" | "case_officer" | "head" | "system";

/** Approved and decided by the head of the organ (《行政处罚法》第五十六条); held by the two inspectors of the case. */
const who: Readonly<Record<PreservationAct, Who>> = {
  approve: "head",
  refuse: "head",
  withdraw: "case_officer",
  issue: "two_officers",
  dispose: "head",
  settle: "head",
  lapse: "system",
  release: "case_officer",
};

/** Whether the days have passed in which something had to be decided. */
const isPast = ({ clock, today }: PreservationFacts): boolean => clock !== null && today > clock.dueOn;

const isOpenFromState: Check = guard("preservations.state", (_actor: Actor, { state }: PreservationFacts, act) =>
  preservationLifecycle.next(state, act) === null ? "illegal_transition" : null,
);

const holdsPost: Check = guard("preservations.post", (actor: Actor, { kase }: PreservationFacts, act) => {
  switch (who[act]) {
    case "two_officers":
      return caseActRefusal(actor, kase, "gather");
    case "case_officer":
      return actor.kind === "officer" && kase.officerIds.includes(actor.id) ? null : "not_case_officer";
    case "head":
      return headRefusal(actor, kase);
    case "system":
      return actor.kind === "system" ? null : "not_your_post";
  }
});

function headRefusal(actor: Actor, kase: CaseFacts): CaseRefusal | null {
  if (actor.kind !== "officer" || actor.role !== "head") return "not_your_post";
  return kase.organIds.includes(actor.organId) ? recusedRefusal(actor, kase) : "not_your_organ";
}

/** Evidence is secured while it is gathered: not in a case that rests, nor in one whose investigation has ended. */
const isInvestigated: Check = guard("preservations.investigating", (_actor: Actor, { kase }: PreservationFacts, act) =>
  act === "approve" || act === "issue" ? investigationRefusal(kase) : null,
);

type Investigated = Pick<CaseFacts, "state" | "isSuspended">;

function investigationRefusal(kase: Investigated): PreservationRefusal | null {
  if (kase.state !== "investigating") return "preserve_not_investigating";
  return kase.isSuspended ? "suspended" : null;
}

/** 《劳动保障监察条例》第十六条、《行政处罚法》第四十二条: at least two inspectors hold the evidence. */
const twoInspectors: Check = guard("preservations.two_inspectors", (_actor: Actor, { kase }: PreservationFacts, act) =>
  act === "approve" ? soleRefusal(kase) : null,
);

type Inspected = Pick<CaseFacts, "officerIds">;

const soleRefusal = ({ officerIds }: Inspected): PreservationRefusal | null =>
  officerIds.length < 2 ? "one_inspector_only" : null;

/** Why nobody may approve or hold evidence in this case now; null when those may whose post it is. */
export const evidenceRefusal = (kase: Investigated & Inspected): PreservationRefusal | null =>
  investigationRefusal(kase) ?? soleRefusal(kase);

/** Whoever proposed it or investigates the case does not decide on it. */
const decidesOnOthers: Check = guard("preservations.separation", (actor: Actor, facts: PreservationFacts, act) => {
  if (who[act] !== "head" || actor.kind !== "officer") return null;
  const isOwn = actor.id === facts.proposedBy || facts.kase.barredIds.includes(actor.id);
  return isOwn ? "preserve_own_proposal" : null;
});

/** 《行政处罚法》第五十六条: seven working days, and no text that would lengthen them. */
const keepsDays: Check = guard("preservations.seven_days", (_actor: Actor, facts: PreservationFacts, act) => {
  if (act === "dispose") return isPast(facts) ? "hold_lapsed" : null;
  return (act === "lapse" || act === "release") && !isPast(facts) ? "hold_runs" : null;
});

const leavesNothing: Check = guard(
  "preservations.all_decided",
  (_actor: Actor, { undecided }: PreservationFacts, act) =>
    act === "settle" && undecided > 0 ? "items_undecided" : null,
);

const checks = [isOpenFromState, holdsPost, isInvestigated, twoInspectors, decidesOnOthers, keepsDays, leavesNothing];

/** Why this actor may not do this act on this preservation now; null when they may. */
export const preservationActRefusal: Check = (actor, facts, act) => firstReason(checks, actor, facts, act);

/** Why this actor may not propose a preservation in this case now; null when they may. */
export const proposeRefusal = guard(
  "preservations.propose",
  (actor: Actor, kase: CaseFacts): PreservationRefusal | null =>
    investigationRefusal(kase) ?? caseActRefusal(actor, kase, "gather"),
);
