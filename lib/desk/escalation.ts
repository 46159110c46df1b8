import type { Settings } from "@/lib/agencies/settings";
import type { Officer } from "@/lib/auth/actor";
import type { WorkCalendar } from "@/lib/deadlines/calendar";
import { workingDaysBetween } from "@/lib/deadlines/working-days";
import { addDays, type LegalDate } from "@/lib/kernel/clock";

/** After how many working days overdue a post hears of another's clock; null for a post that never does (F48). */
export function hearsAfter({ role, organKind }: Pick<Officer, "role" | "organKind">, settings: Settings) {
  if (role === "squad_leader" && organKind === "inspection_body") return settings["desk.leader_hears_after"];
  return role === "head" ? settings["desk.head_hears_after"] : null;
}

/** True from the working day on which a clock has been overdue for so many. */
export const isEscalated = (dueOn: LegalDate, today: LegalDate, after: number, calendar: WorkCalendar): boolean =>
  workingDaysBetween(dueOn, today, calendar) >= after;

/** The latest last day of which a post hears today: a clock that was due then has been overdue for so many. */
export function lastHeardOf(today: LegalDate, after: number, calendar: WorkCalendar): LegalDate {
  let on = addDays(today, -1);
  while (!isEscalated(on, today, after, calendar)) on = addDays(on, -1);
  return on;
}
