import type { Actor } from "@/lib/auth/actor";
import { firstReason, guard } from "@/lib/kernel/guard";
import { type PlanAct, type PlanState, planLifecycle } from "./lifecycle";

export type PlanRefusal =
  | "illegal_transition"
  | "not_your_post"
  | "not_your_organ"
  | "assistant_may_not"
  | "not_proposer"
  | "own_plan"
  | "change_waits"
  | "no_change"
  | "nothing_dropped";

/** Faults of single fields that only a command can see. */
export type PlanFault = "employers_unknown" | "nothing_planned" | "year_over" | "revision_unexplained";

export type PlanFacts = {
  readonly state: PlanState;
  readonly proposedBy: string;
  /** The organ in whose name the plan is made, and the inspection bodies that act for it. */
  readonly organIds: readonly string[];
  /** It is in force, and what is to stand in its place waits for approval. */
  readonly hasChange: boolean;
  /** The change that they put forward last was not approved, and they have not noted it. */
  readonly hasDrop: boolean;
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

const ofProposer: readonly PlanAct[] = ["revise", "withdraw", "change", "noteDrop"];

/**
 * Whoever proposed a plan revises, withdraws and changes it, and notes what was not approved; the head of the body
 * decides. Both may drop a change.
 */
const holdsPost: Check = guard("patrols.plan_post", (actor: Actor, plan: PlanFacts, act: PlanAct) => {
  const isProposer = actor.kind === "officer" && actor.id === plan.proposedBy;
  if (ofProposer.includes(act)) return isProposer ? null : (inspectorRefusal(actor) ?? "not_proposer");
  return act === "dropChange" && isProposer ? null : leaderRefusal(actor, plan.organIds);
});

/** One change is settled before the next is put forward. */
const isItsTurn: Check = guard("patrols.plan_change", (_actor: Actor, plan: PlanFacts, act: PlanAct) => {
  if (act === "change") return plan.hasChange ? "change_waits" : null;
  if (act === "noteDrop") return plan.hasDrop ? null : "nothing_dropped";
  return (act === "approveChange" || act === "dropChange") && !plan.hasChange ? "no_change" : null;
});

const settling: readonly PlanAct[] = ["approve", "approveChange"];

const decidesOnOthers: Check = guard("patrols.plan_separation", (actor: Actor, plan: PlanFacts, act: PlanAct) =>
  settling.includes(act) && actor.kind === "officer" && actor.id === plan.proposedBy ? "own_plan" : null,
);

/** Why this actor may not do this act on this plan now; null when they may. */
export const planActRefusal: Check = (actor, plan, act) =>
  firstReason([isOpenFromState, holdsPost, decidesOnOthers, isItsTurn], actor, plan, act);

/** The head of the inspection body that acts for the organ. */
export function leaderRefusal(actor: Actor, organIds: readonly string[]) {
  if (actor.kind !== "officer") return "not_your_post";
  if (actor.role === "assistant") return "assistant_may_not";
  if (actor.role !== "squad_leader" || actor.organKind !== "inspection_body") return "not_your_post";
  return organIds.includes(actor.organId) ? null : "not_your_organ";
}
