import { addDays, type LegalDate } from "@/lib/kernel/clock";

/** The last day of confirmation that is stale today, when a file is stale after so many days. */
export const staleBefore = (today: LegalDate, afterDays: number): LegalDate => addDays(today, -afterDays);

/** A file is stale once more days than allowed have passed since anything in it was confirmed. */
export const isStale = (confirmedOn: LegalDate, today: LegalDate, afterDays: number): boolean =>
  confirmedOn < staleBefore(today, afterDays);
