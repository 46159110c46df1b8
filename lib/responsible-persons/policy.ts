import type { Actor } from "@/lib/auth/actor";
import { type CaseFacts, type CaseRefusal, caseActRefusal } from "@/lib/cases/policy";
import { guard } from "@/lib/kernel/guard";

export type PersonRefusal = CaseRefusal | "person_struck" | "person_in_proceeding";

/** Faults of single fields that only a command can see. */
export type PersonFault = "person_number_wrong" | "person_entered_before" | "person_exhibit_unknown";

/** Persons are entered, and struck, by who gathers the evidence of the case. */
export const entryRefusal = (actor: Actor, kase: CaseFacts): CaseRefusal | null =>
  caseActRefusal(actor, kase, "gather");

/** How an entry stands: struck before, or the party of a proceeding that was not taken back. */
export type PersonStanding = { readonly isStruck: boolean; readonly isParty: boolean };

/** Papers and accounts name the person as entered: while a proceeding stands on the entry, it stays. */
export const strikeRefusal = guard(
  "persons.strike",
  ({ isStruck, isParty }: PersonStanding): "person_struck" | "person_in_proceeding" | null => {
    if (isStruck) return "person_struck";
    return isParty ? "person_in_proceeding" : null;
  },
);

/** Whether a person's number may be read in full. */
export const numberRefusal = guard("persons.number_read", (actor: Actor): CaseRefusal | null =>
  actor.kind === "officer" && ["inspector", "squad_leader", "head", "legal_reviewer"].includes(actor.role)
    ? null
    : "not_your_post",
);
