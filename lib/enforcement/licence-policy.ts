import type { Actor } from "@/lib/auth/actor";
import { guard } from "@/lib/kernel/guard";
import type { EnforcementAct } from "./lifecycle";

export type LicenceRefusal = "licence_open" | "no_licence_to_settle";

export type LicenceFacts = {
  /** It revokes a licence, and nobody has entered what became of it. */
  readonly isLicenceOpen: boolean;
};

/** A revoked licence is handed back or announced as void before the decision is performed, and that is entered once. */
export const licenceInTurn = guard(
  "enforcement.licence",
  (_actor: Actor, { isLicenceOpen }: LicenceFacts, act: EnforcementAct): LicenceRefusal | null => {
    if (act === "settleLicence") return isLicenceOpen ? null : "no_licence_to_settle";
    return act === "perform" && isLicenceOpen ? "licence_open" : null;
  },
);
