export type TracedDay = { on: string; counted: boolean; why: string };

export type SkippedKind = { why: string; days: string[] };

/** The days that did not count, gathered by reason in the order in which each reason first appears. */
export function skippedByKind(trace: readonly TracedDay[]): SkippedKind[] {
  const kinds = new Map<string, string[]>();
  for (const { on, counted, why } of trace) {
    if (!counted) kinds.set(why, [...(kinds.get(why) ?? []), on]);
  }
  return [...kinds].map(([why, days]) => ({ why, days }));
}
