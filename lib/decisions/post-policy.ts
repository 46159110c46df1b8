import type { Actor } from "@/lib/auth/actor";
import { type CaseFacts, type CaseRefusal, recusedRefusal } from "@/lib/cases/policy";

/** A legal reviewer of the case's own organ. */
export function reviewerRefusal(actor: Actor, kase: CaseFacts): CaseRefusal | null {
  if (actor.kind !== "officer" || actor.role !== "legal_reviewer") return "not_your_post";
  return kase.organIds.includes(actor.organId) ? recusedRefusal(actor, kase) : "not_your_organ";
}

/** The head of the inspection body that acts for the case's own organ. */
export function leaderRefusal(actor: Actor, kase: CaseFacts): CaseRefusal | null {
  if (actor.kind !== "officer" || actor.role !== "squad_leader") return "not_your_post";
  if (actor.organKind !== "inspection_body") return "not_your_post";
  return kase.organIds.includes(actor.organId) ? recusedRefusal(actor, kase) : "not_your_organ";
}
