import type { LegalDate } from "@/lib/kernel/clock";
import type { WorkCalendar } from "./calendar";
import { dueDate, type PeriodDirection } from "./working-days";

type Stored = { readonly on: LegalDate; readonly counted: boolean; readonly why: string };

export type Reckoned = { readonly dueOn: LegalDate; readonly provisional: boolean; readonly trace: readonly Stored[] };

/**
 * Reckons a clock again by another calendar from its stored trace, part by part: a part begins at each
 * `start` (the opening, each extension), and where it was resumed with what was left; what had run before that stays as
 * it was. Working days keep their number; a period of days, months or years keeps its end and only rolls again.
 */
export function replay(
  trace: readonly Stored[],
  { direction, roll }: { direction: PeriodDirection; roll: boolean },
  calendar: WorkCalendar,
): Reckoned {
  const resumed = Math.max(
    0,
    trace.findLastIndex(({ why }) => why === "resumed"),
  );
  const whole: { trace: Stored[]; provisional: boolean; dueOn: LegalDate } = {
    trace: trace.slice(0, resumed),
    provisional: false,
    dueOn: trace[resumed]?.on ?? "",
  };
  for (const part of partsOf(trace.slice(resumed))) {
    const end = part.find(({ why }) => why === "periodEnd");
    const amount = part.filter(({ counted }) => counted).length;
    const again = end
      ? dueDate({ start: end.on, amount: 0, unit: "days", direction, roll }, calendar)
      : dueDate({ start: whole.dueOn, amount, unit: "workingDays", direction }, calendar);
    whole.trace.push({ on: whole.dueOn, counted: false, why: part[0]?.why ?? "start" }, ...again.trace.slice(1));
    whole.provisional ||= again.provisional;
    whole.dueOn = again.dueOn;
  }
  return whole;
}

function partsOf(trace: readonly Stored[]): Stored[][] {
  const parts: Stored[][] = [];
  for (const entry of trace) {
    if (entry.why === "start" || entry.why === "resumed") parts.push([]);
    parts.at(-1)?.push(entry);
  }
  return parts;
}
