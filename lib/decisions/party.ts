import { guard } from "@/lib/kernel/guard";
import type { ResponsibleRole } from "@/lib/responsible-persons/roles";
import { punishesPersons, type Sanction } from "@/lib/violations/catalogue";
import type { DecisionKind } from "./lifecycle";

/** Whom a proceeding is aimed at: one person of the case's register, or the unit itself (null). */
export type Party = { readonly personId: string; readonly role: ResponsibleRole } | null;

export type AddressRefusal = "target_is_person" | "target_is_unit" | "role_not_named";

/**
 * 《行政处罚法》第五十九条 names the party: a decision on the unit imposes nothing on a person, one on a person nothing on
 * the unit, and on whom the provision does not name, nothing.
 */
export const isAddressed = guard(
  "decisions.addressed",
  ({ target }: Pick<Sanction, "target">, party: Party): AddressRefusal | null => {
    if (party === null) return punishesPersons({ target }) ? "target_is_person" : null;
    if (!punishesPersons({ target })) return "target_is_unit";
    const isNamed = party.role !== "representative" || target === "representative_and_responsible_persons";
    return isNamed ? null : "role_not_named";
  },
);

/** 《条例》第十八条: what is to be corrected and paid is the unit's; a person is punished, or not. */
export const onPersonRefusal = guard(
  "decisions.on_person",
  (kind: DecisionKind, isOfPerson: boolean): "remedy_on_person" | null =>
    isOfPerson && kind === "remedy" ? "remedy_on_person" : null,
);
