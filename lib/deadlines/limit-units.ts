import type { PeriodDirection, PeriodUnit } from "./working-days";

export type LimitUnit = PeriodUnit | "hours";
export type Amount = { amount: number; unit: LimitUnit };

/**
 * A time limit of the statute. `verified`: the text of the basis was read. `setting`: the number is a region's to
 * change, not a national statute's. `hard`: an act on the wrong side of the date is refused, not only coloured
 * (the lawful window is itself a condition of the act). `extension` is counted from the due date; `exceptional`
 * replaces the amount in the case that its label names, by an article of its own where it has one.
 */
export type Limit = Amount & {
  label: string;
  basis: string;
  direction: PeriodDirection;
  roll: boolean;
  verified: boolean;
  setting?: true;
  hard?: true;
  extension?: Amount;
  exceptional?: Amount & { label: string; basis?: string };
};

export const workingDays = { unit: "workingDays", direction: "forward", roll: false, verified: true } as const;
export const days = { unit: "days", direction: "forward", roll: true, verified: true } as const;
export const months = { unit: "months", direction: "forward", roll: true, verified: true } as const;
export const years = { unit: "years", direction: "forward", roll: true, verified: true } as const;
export const hours = { unit: "hours", direction: "forward", roll: false, verified: true } as const;
