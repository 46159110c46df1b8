import type { LegalDate } from "@/lib/kernel/clock";
import { type Calculation, faulty } from "./calculation";
import { monthWages } from "./month-wages";
import { lastsMonths, monthsAfter } from "./months";

export const contractTerms = ["fixed", "open_ended", "task"] as const;
export type ContractTerm = (typeof contractTerms)[number];

export type ProbationServed = {
  readonly term: ContractTerm;
  readonly contractFrom: LegalDate;
  /** Last day of a fixed term; empty for the others. */
  readonly contractTo: LegalDate;
  readonly probationFrom: LegalDate;
  /** Last day of probation that was served. */
  readonly servedUntil: LegalDate;
  /** A second probation with the same employer is unlawful from its first day. */
  readonly isSecond: boolean;
  /** The month's wage after probation. */
  readonly monthlyFen: number;
  readonly partMonthFen: number | null;
};

/** 《劳动合同法》第八十三条: the wage after probation for the time served beyond the limit of 第十九条. */
export function probationCompensation(served: ProbationServed): Calculation {
  const { probationFrom, servedUntil, contractFrom, contractTo, term, isSecond } = served;
  if (servedUntil < probationFrom) return faulty("dates_backwards");
  if (term === "fixed" && contractTo < contractFrom) return faulty("dates_backwards");
  const span = monthsAfter(probationFrom, isSecond ? 0 : probationLimit(term, contractFrom, contractTo), servedUntil);
  return span === null ? faulty("probation_within_limit") : monthWages(span, served, 1);
}

/** Months of probation that 《劳动合同法》第十九条 allows a contract of this term. */
export function probationLimit(term: ContractTerm, from: LegalDate, to: LegalDate): number {
  switch (term) {
    case "task":
      return 0;
    case "open_ended":
      return 6;
    case "fixed":
      return limits.find(({ months }) => lastsMonths(from, to, months))?.limit ?? 0;
  }
}

/** From so many months of contract on, so many of probation. */
const limits = [
  { months: 36, limit: 6 },
  { months: 12, limit: 2 },
  { months: 3, limit: 1 },
] as const;
