import type { Actor } from "@/lib/auth/actor";
import { firstReason, guard } from "@/lib/kernel/guard";
import { type PlanAct, type PlanState, planLifecycle } from "./lifecycle";

export type PlanRefusal =
  | "illegal_transition"
  | "not_your_post"
  | "not_your_organ"
  | "assistant_may_not"
  | "not_proposer"
  | "own_plan";

/** Faults of single fields that only a command can see. */
export type PlanFault = "employers_unknown" | "nothing_planned" | "year_over" | "revision_unexplained";

export type PlanFacts = {
  readonly state: PlanState;
  readonly proposedBy: string;
  /** The organ in whose name the plan is made, and the inspection bodies that act for it. */
  readonly organIds: readonly string[];
};

type Check = (actor: Actor, plan: PlanFacts, act: PlanAct) => PlanRefusal | null;

/** 国办发〔2024〕54号: assistants do not inspect, so they do not plan it either; they hand up what they see. */
export const inspectorRefusal = guard("patrols.inspector", (actor: Actor): PlanRefusal | null => {
  if (actor.kind !== "officer") return "not_your_post";
  if (actor.role === "assistant") return "assistant_may_not";
  return actor.role === "inspector" || actor.role === "squad_leader" ? null : "not_your_post";
});

const isOpenFromState: Check = guard("patrols.plan_state", (_actor: Actor, plan: PlanFacts, act: PlanAct) =>
  planLifecycle.next(plan.state, act) === null ? "illegal_transition" : null,
);

/** A plan is revised and withdrawn by whoever proposed it; the head of the inspection body decides. */
const holdsPost: Check = guard("patrols.plan_post", (actor: Actor, plan: PlanFacts, act: PlanAct) => {
  if (act === "revise" || act === "withdraw") {
    if (actor.kind === "officer" && actor.id === plan.proposedBy) return null;
    return inspectorRefusal(actor) ?? "not_proposer";
  }
  return leaderRefusal(actor, plan.organIds);
});

const decidesOnOthers: Check = guard("patrols.plan_separation", (actor: Actor, plan: PlanFacts, act: PlanAct) =>
  act === "approve" && actor.kind === "officer" && actor.id === plan.proposedBy ? "own_plan" : null,
);

/** Why this actor may not do this act on this plan now; null when they may. */
export const planActRefusal: Check = (actor, plan, act) =>
  firstReason([isOpenFromState, holdsPost, decidesOnOthers], actor, plan, act);

/** The head of the inspection body that acts for the organ. */
export function leaderRefusal(actor: Actor, organIds: readonly string[]) {
  if (actor.kind !== "officer") return "not_your_post";
  if (actor.role === "assistant") return "assistant_may_not";
  if (actor.role !== "squad_leader" || actor.organKind !== "inspection_body") return "not_your_post";
  return organIds.includes(actor.organId) ? null : "not_your_organ";
}
