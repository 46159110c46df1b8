import type { WorkCalendar } from "@/lib/deadlines/calendar";
import { limitDue } from "@/lib/deadlines/limits";
import type { LegalDate } from "@/lib/kernel/clock";

/** The last day on which the party can be told of a hearing: seven working days before (《行政处罚法》第六十四条第（二）项). */
export const toldBy = (heldOn: LegalDate, calendar: WorkCalendar): LegalDate =>
  limitDue("T-HEAR-NOTICE", heldOn, calendar).dueOn;
