import type { Actor } from "@/lib/auth/actor";
import { recusedRefusal } from "@/lib/cases/policy";
import { firstReason, guard } from "@/lib/kernel/guard";

/** Papers whose own act can be done again, so that one issued with a mistake may be voided. */
const voidable: readonly string[] = ["inquiry-notice", "delivery-address-confirmation"];

export type VoidRefusal =
  | "not_voiding_post"
  | "recused_from_case"
  | "void_case_ended"
  | "paper_not_voidable"
  | "paper_voided"
  | "paper_used";

export type VoidFacts = {
  /** The organ of the matter and the inspection bodies that act for it. */
  readonly organIds: readonly string[];
  /** Accounts whose recusal from the matter was granted. */
  readonly recusedIds: readonly string[];
  readonly isEnded: boolean;
  readonly paperKey: string;
  readonly isVoided: boolean;
  /** Whether it was served or is on its way, was signed, or materials have come in on it. */
  readonly isUsed: boolean;
};

type Check = (actor: Actor, paper: VoidFacts) => VoidRefusal | null;

const leadsSquad: Check = guard("papers.void_post", (actor: Actor, { organIds }: VoidFacts) =>
  actor.kind === "officer" && actor.role === "squad_leader" && organIds.includes(actor.organId)
    ? null
    : "not_voiding_post",
);

const caseRuns: Check = guard("papers.void_case_open", (_actor: Actor, { isEnded }: VoidFacts) =>
  isEnded ? "void_case_ended" : null,
);

/** Decisions, orders and what is issued once have acts of their own; voiding one would leave nothing in its place. */
const canBeIssuedAgain: Check = guard("papers.voidable", (_actor: Actor, { paperKey }: VoidFacts) =>
  voidable.includes(paperKey) ? null : "paper_not_voidable",
);

const standsYet: Check = guard("papers.void_once", (_actor: Actor, { isVoided }: VoidFacts) =>
  isVoided ? "paper_voided" : null,
);

const isUnused: Check = guard("papers.void_unused", (_actor: Actor, { isUsed }: VoidFacts) =>
  isUsed ? "paper_used" : null,
);

/** Why this actor may not void this paper; null when they may. */
export const voidRefusal: Check = (actor, paper) =>
  firstReason([leadsSquad, recusedRefusal, caseRuns, canBeIssuedAgain, standsYet, isUnused], actor, paper);
