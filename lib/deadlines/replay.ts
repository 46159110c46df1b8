import type { LegalDate } from "@/lib/kernel/clock";
import type { WorkCalendar } from "./calendar";
import { type DueDate, dueDate, type PeriodDirection, type TraceEntry } from "./working-days";

type Stored = { readonly on: LegalDate; readonly counted: boolean; readonly why: string };

/**
 * Reckons a clock again by another calendar from its stored trace, part by part: a part begins at each
 * `start` (the opening, each extension; a resumed clock begins anew with what was left). Working days
 * keep their number; a period of days, months or years keeps its end and only rolls again.
 */
export function replay(
  trace: readonly Stored[],
  { direction, roll }: { direction: PeriodDirection; roll: boolean },
  calendar: WorkCalendar,
): DueDate {
  const whole: { trace: TraceEntry[]; provisional: boolean; dueOn: LegalDate } = {
    trace: [],
    provisional: false,
    dueOn: trace[0]?.on ?? "",
  };
  for (const part of partsOf(trace)) {
    const end = part.find(({ why }) => why === "periodEnd");
    const amount = part.filter(({ counted }) => counted).length;
    const again = end
      ? dueDate({ start: end.on, amount: 0, unit: "days", direction, roll }, calendar)
      : dueDate({ start: whole.dueOn, amount, unit: "workingDays", direction }, calendar);
    whole.trace.push({ on: whole.dueOn, counted: false, why: "start" }, ...again.trace.slice(1));
    whole.provisional ||= again.provisional;
    whole.dueOn = again.dueOn;
  }
  return whole;
}

function partsOf(trace: readonly Stored[]): Stored[][] {
  const parts: Stored[][] = [];
  for (const entry of trace) {
    if (entry.why === "start") parts.push([]);
    parts.at(-1)?.push(entry);
  }
  return parts;
}
