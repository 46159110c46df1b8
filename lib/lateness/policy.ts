import type { Actor, OfficeRole } from "@/lib/auth/actor";
import { type Informants, tells } from "@/lib/cases/informants-told";
import { recusedRefusal } from "@/lib/cases/policy";
import { firstReason, guard } from "@/lib/kernel/guard";

export type LatenessRefusal =
  | "not_your_post"
  | "not_your_organ"
  | "recused_from_case"
  | "clock_not_late"
  | "reason_names_people";

export type LateFacts = {
  readonly isLate: boolean;
  /** The organ in whose name the matter is handled, and the inspection bodies that act for it. */
  readonly organIds: readonly string[];
  /** Accounts whose recusal from the matter was granted. */
  readonly recusedIds: readonly string[];
};

type Check = (actor: Actor, late: LateFacts) => LatenessRefusal | null;

const posts: readonly OfficeRole[] = ["inspector", "squad_leader", "head"];

const holdsPost: Check = guard("lateness.post", (actor: Actor) =>
  actor.kind === "officer" && posts.includes(actor.role) ? null : "not_your_post",
);

const isOfOrgan: Check = guard("lateness.organ", (actor: Actor, { organIds }: LateFacts) =>
  actor.kind === "officer" && organIds.includes(actor.organId) ? null : "not_your_organ",
);

const isLate: Check = guard("lateness.late", (_actor: Actor, late: LateFacts) =>
  late.isLate ? null : "clock_not_late",
);

/** Why this actor may not say why the organ was late with this clock; null when they may. */
export const latenessRefusal: Check = (actor, late) =>
  firstReason([isLate, holdsPost, isOfOrgan, recusedRefusal], actor, late);

/** 《条例》第九条: who made a tip is told to no one, and a reason is read by whoever leads the region. */
export const reasonRefusal = guard(
  "lateness.informants",
  (because: string, informants: Informants): LatenessRefusal | null =>
    tells([because], informants) ? "reason_names_people" : null,
);
