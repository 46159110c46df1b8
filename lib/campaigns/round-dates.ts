import { addDays, addMonths, type LegalDate } from "@/lib/kernel/clock";
import type { DemandColour } from "./lifecycle";

/** The cut-offs between two days, both included; a month without a day means its last. */
export function cutOffs(from: LegalDate, to: LegalDate, reportDays: readonly number[]): LegalDate[] {
  const found = new Set<LegalDate>();
  for (let month = `${from.slice(0, 7)}-01`; month <= to; month = addMonths(month, 1)) {
    for (const day of reportDays) {
      const on = addMonths(`2000-01-${String(day).padStart(2, "0")}`, monthsSince2000(month));
      if (on >= from && on <= to) found.add(on);
    }
  }
  return [...found].toSorted();
}

const monthsSince2000 = (on: LegalDate): number => (Number(on.slice(0, 4)) - 2000) * 12 + Number(on.slice(5, 7)) - 1;

/** The last day on which a unit's report is in time. */
export const replyDue = (cutOffOn: LegalDate, replyDays: number): LegalDate => addDays(cutOffOn, replyDays);

const YELLOW_FROM = 4;
const RED_FROM = 11;

/**
 * The colour of a demand sheet: blue up to 3 working days late, yellow from 4, red from 11; one step more
 * for each demand to the same unit on the same action that has not been closed.
 */
export function colourOf(workingDaysLate: number, openDemands: number): DemandColour {
  const step = (workingDaysLate >= RED_FROM ? 2 : workingDaysLate >= YELLOW_FROM ? 1 : 0) + openDemands;
  return step >= 2 ? "red" : step === 1 ? "yellow" : "blue";
}
