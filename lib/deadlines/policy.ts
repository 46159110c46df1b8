import type { Actor } from "@/lib/auth/actor";
import { firstReason, guard } from "@/lib/kernel/guard";

export type CalendarRefusal = "not_your_post" | "region_not_yours";

/** The national notice is the same for everyone, so any administrator may enter it; a region's days its own. */
export const calendarRefusal = (actor: Actor, regionCode: string): CalendarRefusal | null =>
  firstReason([isAdministrator, isOwnRegion], actor, regionCode);

const isAdministrator = guard("calendar.post", (actor: Actor, _regionCode: string): CalendarRefusal | null =>
  actor.kind === "officer" && actor.role === "administrator" ? null : "not_your_post",
);

const isOwnRegion = guard("calendar.region", (actor: Actor, regionCode: string): CalendarRefusal | null => {
  if (regionCode === "") return null;
  return actor.kind === "officer" && regionCode.startsWith(actor.regionCode) ? null : "region_not_yours";
});
