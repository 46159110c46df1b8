import type { TracedDay } from "./skipped-days";

/** Days that were counted one after the other, from when, and the day on which that stopped. */
export type Stretch = { readonly resumedOn: string | null; readonly counted: number; readonly pausedOn: string | null };

/** The stretches in which a clock ran: from its start or a resumption to a stop or its last day. */
export function stretchesOf(trace: readonly TracedDay[]): Stretch[] {
  const stretches: Stretch[] = [];
  let current: Stretch = { resumedOn: null, counted: 0, pausedOn: null };
  for (const { on, counted, why } of trace) {
    if (why === "paused") stretches.push({ ...current, pausedOn: on });
    else if (why === "resumed") current = { resumedOn: on, counted: 0, pausedOn: null };
    else if (counted) current = { ...current, counted: current.counted + 1 };
  }
  return [...stretches, current];
}

/**
 * The same of a clock that began on `startedOn` with so many days. One that was resumed before its stops were kept has
 * days from the resumption only: that much had run before, until a day that is not known here.
 */
export function ranIn(trace: readonly TracedDay[], startedOn: string, amount: number): Stretch[] {
  const [first, ...others] = stretchesOf(trace);
  const resumedOn = trace[0]?.on ?? startedOn;
  if (!first || resumedOn === startedOn) return first ? [first, ...others] : [];
  const known = [first, ...others].reduce((sum, { counted }) => sum + counted, 0);
  return [{ resumedOn: null, counted: amount - known, pausedOn: null }, { ...first, resumedOn }, ...others];
}
