import type { Actor } from "@/lib/auth/actor";
import { firstReason, guard } from "@/lib/kernel/guard";
import { type RosterAct, type RosterState, rosterLifecycle } from "./lifecycle";

export type RosterRefusal = "illegal_transition" | "not_your_post";

type Facts = { readonly state: RosterState };
type Check = (actor: Actor, roster: Facts, act: RosterAct) => RosterRefusal | null;

const isOpenFromState: Check = guard("platform_reports.roster_state", (_actor: Actor, roster: Facts, act: RosterAct) =>
  rosterLifecycle.next(roster.state, act) === null ? "illegal_transition" : null,
);

/** A roster is read by the system alone. */
const bySystem: Check = guard("platform_reports.roster_reader", (actor: Actor) =>
  actor.kind === "system" ? null : "not_your_post",
);

export const rosterActRefusal: Check = (actor, roster, act) =>
  firstReason([bySystem, isOpenFromState], actor, roster, act);
