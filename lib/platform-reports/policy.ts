import type { Actor } from "@/lib/auth/actor";
import { firstReason, guard } from "@/lib/kernel/guard";

export type RegisterRefusal = "not_your_post" | "set_above" | "not_a_platform" | "relation_ended";

/** Faults of single fields that only a command can see. */
export type RegisterFault =
  | "period_exists"
  | "employer_unknown"
  | "already_reporter"
  | "partner_unknown"
  | "region_not_yours"
  | "ends_before_start"
  | "relation_exists";

const periodSetters = ["squad_leader", "administrator"];
const keepers = ["inspector", "squad_leader", "assistant"];

/** The dates of a period are set once for everyone: by the squad leader or the administrator of the region. */
export const periodRefusal = guard("platform_reports.period", (actor: Actor): RegisterRefusal | null =>
  actor.kind === "officer" && periodSetters.includes(actor.role) ? null : "not_your_post",
);

const isOfTheirRegion = guard("platform_reports.period_region", (actor: Actor, regionCode: string) =>
  actor.kind === "officer" && !regionCode.startsWith(actor.regionCode) ? "set_above" : null,
);

/** Its dates are moved by the same, and not by a region below, which it only binds. */
export const changePeriodRefusal = (actor: Actor, regionCode: string): RegisterRefusal | null =>
  firstReason<[Actor, string], RegisterRefusal>([periodRefusal, isOfTheirRegion], actor, regionCode);

/** Who keeps the register of reporters and their relations. */
export const keepRefusal = guard("platform_reports.keep", (actor: Actor): RegisterRefusal | null =>
  actor.kind === "officer" && keepers.includes(actor.role) ? null : "not_your_post",
);
