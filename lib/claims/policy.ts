import type { Actor } from "@/lib/auth/actor";
import type { LegalDate } from "@/lib/kernel/clock";
import { firstReason, guard } from "@/lib/kernel/guard";
import type { OrderRefusal } from "@/lib/orders/policy";
import type { CalculationFault } from "./calculation";

export type ClaimRefusal = OrderRefusal | "claim_ended" | "claim_ordered" | "nothing_to_take_over";

/** Faults of single fields that only a command can see. */
export type ClaimFault = "claim_person_id_wrong" | "claim_rows_too_many" | `calculation_${CalculationFault}`;

type ClaimFacts = {
  readonly endedOn: LegalDate | null;
  /** An order that stands names this sum. */
  readonly isOrdered: boolean;
};

/** A row that was taken out, or that an issued order names, is no longer reckoned. */
export const claimRefusal = guard("claims.settled", (claim: ClaimFacts): ClaimRefusal | null => {
  if (claim.endedOn !== null) return "claim_ended";
  return claim.isOrdered ? "claim_ordered" : null;
});

export type MinimumWageRefusal = "not_your_post" | "region_not_yours";

const entersStandards = guard("minimum_wages.post", (actor: Actor, _regionCode: string): MinimumWageRefusal | null =>
  actor.kind === "officer" && actor.role === "administrator" ? null : "not_your_post",
);

const isOwnRegion = guard("minimum_wages.region", (actor: Actor, regionCode: string): MinimumWageRefusal | null =>
  regionCode === "" || (actor.kind === "officer" && regionCode.startsWith(actor.regionCode))
    ? null
    : "region_not_yours",
);

/** The administrator enters the minimum wage of the organ's own region and below, as its calendars. */
export const minimumWageRefusal = (actor: Actor, regionCode: string): MinimumWageRefusal | null =>
  firstReason([entersStandards, isOwnRegion], actor, regionCode);
