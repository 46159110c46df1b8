import type { Actor } from "@/lib/auth/actor";
import { firstReason, guard } from "@/lib/kernel/guard";
import { type RecheckAct, type RecheckState, recheckLifecycle } from "./lifecycle";

export type RecheckRefusal = "recheck_decided" | "not_your_post" | "recheck_not_yours";

export type RecheckFacts = {
  readonly state: RecheckState;
  /** The bureau that checks, and the inspection bodies that act for it. */
  readonly checkerIds: readonly string[];
};

type Check = (actor: Actor, recheck: RecheckFacts, act: RecheckAct) => RecheckRefusal | null;

const isOpen: Check = guard("rechecks.state", (_actor: Actor, recheck: RecheckFacts, act: RecheckAct) =>
  recheckLifecycle.next(recheck.state, act) === null ? "recheck_decided" : null,
);

const holdsPost: Check = guard("rechecks.post", (actor: Actor) =>
  actor.kind === "officer" && ["inspector", "squad_leader"].includes(actor.role) ? null : "not_your_post",
);

const isOfChecker: Check = guard("rechecks.another_unit", (actor: Actor, recheck: RecheckFacts) =>
  actor.kind === "officer" && recheck.checkerIds.includes(actor.organId) ? null : "recheck_not_yours",
);

/** Why this actor may not decide this recheck now; null when they may. */
export const recheckActRefusal: Check = (actor, recheck, act) =>
  firstReason([isOpen, holdsPost, isOfChecker], actor, recheck, act);
