import type { LegalDate } from "@/lib/kernel/clock";
import type { VetoCode } from "./items";

export type Result = "passed" | "failed" | "not_applicable";

/** What the rules of a decision's law come to in one proceeding toward it. */
export type ProceedingRule = Extract<
  VetoCode,
  | "party_heard"
  | "hearing_kept"
  | "chair_apart"
  | "legally_reviewed"
  | "discussed"
  | "not_heavier"
  | "order_ignored"
  | "fined_once"
  | "within_limitation"
>;
export type Proceeding = Readonly<Record<ProceedingRule, Result>>;

/** One step of the investigation that two inspectors take together. */
export type Step = {
  readonly on: LegalDate;
  /** Different people whose certificate was good that day. */
  readonly certified: number;
};

export type Investigation = {
  /** Whether anybody holds the case yet, or has held it. */
  readonly isAssigned: boolean;
  /** Who holds it with a certificate good on the day that is looked at. */
  readonly certified: number;
  /** The organ may decide at all, and the case lies within its region. */
  readonly isOrganCompetent: boolean;
  /** Recusals that were granted, and what those recused did in the case afterwards. */
  readonly recusals: number;
  readonly actsOfRecused: number;
  readonly inquiries: readonly Step[];
  readonly visits: readonly Step[];
};

/** What the one-item vetoes look at. */
export type VetoFacts = { readonly investigation: Investigation; readonly proceedings: readonly Proceeding[] };

/** Of how many a rule was to hold, and of which, counted from 1, it does not. */
export type Count = { readonly of: number; readonly failing: readonly number[] };

/** What the other items look at beside. */
export type FileFacts = VetoFacts & {
  readonly findings: Count;
  readonly records: Count;
  readonly steps: Count;
  readonly clocks: Count;
  readonly orders: Count;
  readonly decisions: Count;
  readonly papers: Count;
  /** Null while the case goes on. */
  readonly isBound: boolean | null;
};
