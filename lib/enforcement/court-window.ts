import type { WorkCalendar } from "@/lib/deadlines/calendar";
import { limitDue } from "@/lib/deadlines/limits";
import type { DueDate } from "@/lib/deadlines/working-days";
import { addDays, type LegalDate } from "@/lib/kernel/clock";

/** How a decision was attacked, as far as it is over: what the suit's last day is counted from. */
export type SuitBasis = { servedOn: LegalDate; reconsiderationReceivedOn: LegalDate | null };

/** The last day for a suit: six months from service, or fifteen days from the reconsideration decision. */
export const suitEnd = ({ servedOn, reconsiderationReceivedOn }: SuitBasis, calendar: WorkCalendar): DueDate =>
  reconsiderationReceivedOn === null
    ? limitDue("T-SUE-6M", servedOn, calendar)
    : limitDue("T-SUE-15", reconsiderationReceivedOn, calendar);

export type CourtWindow = { opensOn: LegalDate; closesOn: LegalDate; provisional: boolean };

/**
 * Three months from the end of the time for a suit (行政强制法第五十三条), or of an approved deferral or plan of
 * instalments that ended later (行政处罚法第七十二条第二款).
 */
export function courtWindow(suit: DueDate, deferralEndsOn: LegalDate | null, calendar: WorkCalendar): CourtWindow {
  const isDeferralLater = deferralEndsOn !== null && deferralEndsOn > suit.dueOn;
  const start = isDeferralLater ? deferralEndsOn : suit.dueOn;
  const end = limitDue("T-COURT-3M", start, calendar);
  return { opensOn: addDays(start, 1), closesOn: end.dueOn, provisional: suit.provisional || end.provisional };
}

/** The first day on which ten working days have passed since the demand letter was served (行政强制法第五十四条). */
export const demandPassedOn = (servedOn: LegalDate, calendar: WorkCalendar): LegalDate =>
  addDays(limitDue("T-DEMAND-10", servedOn, calendar).dueOn, 1);

/** The last day on which a demand letter may be served so that the window is still open when its ten days are over. */
export function lastDemandDay({ closesOn }: CourtWindow, calendar: WorkCalendar): LegalDate {
  let day = closesOn;
  while (demandPassedOn(day, calendar) > closesOn) day = addDays(day, -1);
  return day;
}

export type CourtFacts = {
  today: LegalDate;
  /** Null while the time for a suit cannot end yet: a reconsideration or a suit is pending. */
  window: CourtWindow | null;
  demandPassedOn: LegalDate | null;
  owedFen: number;
};

export type CourtRefusal =
  | "nothing_owed"
  | "remedy_pending"
  | "no_demand_served"
  | "demand_days_running"
  | "suit_still_possible"
  | "court_window_over";

/** Guard 10: no application before ten working days from the demand's service, nor outside the three months. */
export function courtRefusal({ today, window, demandPassedOn: passedOn, owedFen }: CourtFacts): CourtRefusal | null {
  if (owedFen <= 0) return "nothing_owed";
  if (window === null) return "remedy_pending";
  if (today > window.closesOn) return "court_window_over";
  if (today < window.opensOn) return "suit_still_possible";
  if (passedOn === null) return "no_demand_served";
  return today < passedOn ? "demand_days_running" : null;
}
