import type { LegalDate } from "@/lib/kernel/clock";

type Visit = { readonly plannedOn: LegalDate; readonly state: string };

/** The day of the last inspection that was held; null where the employer was never inspected. */
export const lastInspectedOn = (visits: readonly Visit[]): LegalDate | null =>
  visits
    .filter(({ state }) => state === "recorded")
    .map(({ plannedOn }) => plannedOn)
    .toSorted()
    .at(-1) ?? null;

/** What of an employer bears a day: each kind by its name, newest first, and whether there are more than those. */
export type Dated = {
  readonly name: string;
  readonly days: readonly (LegalDate | null)[];
  readonly isCut: boolean;
};

/** `新立案2件`: of each kind what has come on that day or later; kinds without any are left out. */
export const newsSince = (since: LegalDate, kinds: readonly Dated[]): string[] =>
  kinds.flatMap(({ name, days, isCut }) => {
    const fresh = days.filter((day) => day !== null && day >= since).length;
    if (fresh === 0) return [];
    return [`${name}${fresh}件${isCut && fresh === days.length ? "以上" : ""}`];
  });
