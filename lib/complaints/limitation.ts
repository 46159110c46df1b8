import type { WorkCalendar } from "@/lib/deadlines/calendar";
import { type DueDate, dueDate } from "@/lib/deadlines/working-days";
import type { LegalDate } from "@/lib/kernel/clock";

export type Limitation = DueDate & { readonly endedOn: LegalDate; readonly isOver: boolean };

/**
 * Whether two years had passed between the end of the act and the first receipt of the complaint (《劳动保障监察条例》
 * 第二十条); null while the act goes on or its end is not known. The complaint inside the two years preserves them.
 */
export function limitationOf(
  { happenedUntil, receivedOn }: { readonly happenedUntil: LegalDate | null; readonly receivedOn: LegalDate },
  calendar: WorkCalendar,
): Limitation | null {
  if (happenedUntil === null) return null;
  const due = dueDate({ start: happenedUntil, amount: 2, unit: "years" }, calendar);
  return { ...due, endedOn: happenedUntil, isOver: receivedOn > due.dueOn };
}
