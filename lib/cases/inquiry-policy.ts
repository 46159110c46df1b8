import type { Actor } from "@/lib/auth/actor";
import { guard } from "@/lib/kernel/guard";

/** Originals are handed back by whoever is at the counter: an inspector or the leader, in any state of the case. */
export const mayReturnOriginals = guard("cases.return_originals", (actor: Actor) =>
  actor.kind === "officer" && (actor.role === "inspector" || actor.role === "squad_leader") ? null : "not_your_post",
);
