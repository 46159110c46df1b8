import type { Actor } from "@/lib/auth/actor";
import { firstReason, guard } from "@/lib/kernel/guard";
import { type LeadAct, type LeadState, leadLifecycle } from "./lead-lifecycle";
import { inspectorRefusal, leaderRefusal, type PlanRefusal } from "./plan-policy";

export type LeadRefusal = PlanRefusal | "not_your_lead" | "lead_photos_too_many" | "lead_of_another";

/** Faults of single fields that only a command can see. */
export type LeadFault = "seen_in_future" | "lead_employer_unknown";

export type LeadFacts = {
  readonly state: LeadState;
  readonly handedUpBy: string;
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

/** Photographs are added by whoever handed up; inspectors plan a visit, the head of the inspection body lays aside. */
const holdsPost: Check = guard("patrols.lead_post", (actor: Actor, lead: LeadFacts, act: LeadAct) => {
  switch (act) {
    case "photograph":
      return actor.kind === "officer" && actor.id === lead.handedUpBy ? null : "not_your_lead";
    case "plan":
      return inspectorRefusal(actor);
    case "shelve":
      return leaderRefusal(actor, lead.organIds);
  }
});

/** Why this actor may not do this act on this lead now; null when they may. */
export const leadActRefusal: Check = (actor, lead, act) => firstReason([isOpenFromState, holdsPost], actor, lead, act);
