import type { Actor } from "@/lib/auth/actor";
import { guard } from "@/lib/kernel/guard";
import { isExempt, type VisitGround } from "./lifecycle";
import type { VisitRefusal } from "./visit-policy";

export type VisitBudget = {
  /** Null where the region has set no number: the visits are counted, nothing more. */
  readonly most: number | null;
  readonly used: number;
};

/** The region's yearly number of visits; complaints, transfers, orders from above, data leads and danger are exempt. */
export const capRefusal = guard("patrols.cap", ({ most, used }: VisitBudget, ground: VisitGround) =>
  most !== null && !isExempt(ground) && used >= most ? "visit_cap_reached" : null,
);

/** The number of visits a year is set by the head of the organ, for the organ's own region. */
export const capSettingRefusal = guard("patrols.cap_setting", (actor: Actor): VisitRefusal | null =>
  actor.kind === "officer" && actor.role === "head" ? null : "not_your_post",
);
