import type { Actor } from "@/lib/auth/actor";
import { firstReason, guard } from "@/lib/kernel/guard";
import { type LeadAct, type LeadState, leadLifecycle } from "./lead-lifecycle";
import { inspectorRefusal, leaderRefusal, type PlanRefusal } from "./plan-policy";

export type LeadRefusal = PlanRefusal | "not_your_lead" | "lead_photos_too_many" | "lead_of_another" | "own_shelving";

/** Faults of single fields that only a command can see. */
export type LeadFault = "seen_in_future" | "lead_employer_unknown";

export type LeadFacts = {
  readonly state: LeadState;
  readonly handedUpBy: string;
  /** Who laid it aside, or planned an inspection; null while nobody has. */
  readonly decidedBy: string | null;
  /** The bureau that is competent, and the inspection bodies that act for it. */
  readonly organIds: readonly string[];
};

type Check = (actor: Actor, lead: LeadFacts, act: LeadAct) => LeadRefusal | null;

/** Who goes about among employers hands up: to collect and report is no act of enforcement, so assistants may. */
export const handUpRefusal = guard("patrols.lead_hand_up", (actor: Actor): LeadRefusal | null =>
  actor.kind === "officer" && ["assistant", "inspector", "squad_leader"].includes(actor.role) ? null : "not_your_post",
);

const isOpenFromState: Check = guard("patrols.lead_state", (_actor: Actor, lead: LeadFacts, act: LeadAct) =>
  leadLifecycle.next(lead.state, act) === null ? "illegal_transition" : null,
);

/**
 * Photographs are added by whoever handed up; inspectors plan a visit, the head of the inspection body lays aside, and
 * one of those or a head of the bureau looks again.
 */
const holdsPost: Check = guard("patrols.lead_post", (actor: Actor, lead: LeadFacts, act: LeadAct) => {
  switch (act) {
    case "photograph":
      return actor.kind === "officer" && actor.id === lead.handedUpBy ? null : "not_your_lead";
    case "plan":
      return inspectorRefusal(actor);
    case "shelve":
      return leaderRefusal(actor, lead.organIds);
    case "uphold":
    case "reopen":
      return recheckerRefusal(actor, lead.organIds);
  }
});

const isRecheck = (act: LeadAct): boolean => act === "uphold" || act === "reopen";

/** Who laid a lead aside does not look at it again. */
const rechecksOthers: Check = guard("patrols.lead_separation", (actor: Actor, lead: LeadFacts, act: LeadAct) =>
  isRecheck(act) && actor.kind === "officer" && actor.id === lead.decidedBy ? "own_shelving" : null,
);

/** A head of the bureau, or the head of an inspection body that acts for it. */
function recheckerRefusal(actor: Actor, organIds: readonly string[]): LeadRefusal | null {
  if (actor.kind !== "officer" || actor.role !== "head") return leaderRefusal(actor, organIds);
  return organIds.includes(actor.organId) ? null : "not_your_organ";
}

/** Why this actor may not do this act on this lead now; null when they may. */
export const leadActRefusal: Check = (actor, lead, act) =>
  firstReason([isOpenFromState, holdsPost, rechecksOthers], actor, lead, act);
