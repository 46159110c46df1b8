import { addMonths, type LegalDate } from "@/lib/kernel/clock";

export const HALF = /^(20\d{2})-H([12])$/;

/** First and last day of the half-year that a report is about. */
export function halfDays(half: string): { readonly from: LegalDate; readonly until: LegalDate } {
  const [, year = "", ordinal = ""] = HALF.exec(half) ?? [];
  return ordinal === "1"
    ? { from: `${year}-01-01`, until: `${year}-06-30` }
    : { from: `${year}-07-01`, until: `${year}-12-31` };
}

/** The half-year before: `2026-H1` → `2025-H2`. */
export function halfBefore(half: string): string {
  const before = addMonths(halfDays(half).from, -6);
  return `${before.slice(0, 4)}-H${before.slice(5, 7) === "01" ? 1 : 2}`;
}

export const periodPhases = ["upcoming", "open", "late", "locked"] as const;
export type PeriodPhase = (typeof periodPhases)[number];

type Dates = { readonly opensOn: LegalDate; readonly dueOn: LegalDate; readonly lockedOn: LegalDate };

/** Where a period stands on a day: the due day still counts, and so does the day of the lock. */
export function phaseOf({ opensOn, dueOn, lockedOn }: Dates, today: LegalDate): PeriodPhase {
  if (today < opensOn) return "upcoming";
  if (today <= dueOn) return "open";
  return today <= lockedOn ? "late" : "locked";
}

/** What a period takes for its threshold unless somebody says otherwise. */
export const THRESHOLD_PERCENT = 30;

/** The half-years that a form offers: the present one, the one before and the one after. */
export function halvesOffered(today: LegalDate): readonly string[] {
  const present = `${today.slice(0, 4)}-H${today.slice(5, 7) < "07" ? 1 : 2}`;
  const next = addMonths(halfDays(present).from, 6);
  return [halfBefore(present), present, `${next.slice(0, 4)}-H${next.slice(5, 7) === "01" ? 1 : 2}`];
}
