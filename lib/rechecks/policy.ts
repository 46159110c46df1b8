import type { Actor, OfficeRole } from "@/lib/auth/actor";
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

const deciders: readonly OfficeRole[] = ["inspector", "squad_leader"];
const readers: readonly OfficeRole[] = [...deciders, "legal_reviewer", "filing_reviewer", "head", "leadership"];

/** Why what another county's people tell is not shown to this actor, who decides nothing about it; null when it is. */
export const decidingRefusal = guard("rechecks.post", (actor: Actor): "not_your_post" | null =>
  actor.kind === "officer" && deciders.includes(actor.role) ? null : "not_your_post",
);

/** Why this actor may not read the list of rechecks; null when they may. */
export const rechecksRefusal = guard("rechecks.readers", (actor: Actor): "not_your_post" | null =>
  actor.kind === "officer" && readers.includes(actor.role) ? null : "not_your_post",
);

const isOfChecker: Check = guard("rechecks.another_unit", (actor: Actor, recheck: RecheckFacts) =>
  actor.kind === "officer" && recheck.checkerIds.includes(actor.organId) ? null : "recheck_not_yours",
);

/** Why this actor may not decide this recheck now; null when they may. */
export const recheckActRefusal: Check = (actor, recheck, act) =>
  firstReason([isOpen, decidingRefusal, isOfChecker], actor, recheck, act);
