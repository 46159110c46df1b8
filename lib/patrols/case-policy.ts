import { type CaseState, caseLifecycle } from "@/lib/cases/lifecycle";
import { guard } from "@/lib/kernel/guard";

/** Refusals and faults of what becomes of a visit's findings. */
export type CaseTieRefusal =
  | "cased_already"
  | "declined_already"
  | "no_findings"
  | "case_of_another"
  | "case_not_open"
  | "not_cased"
  | "carried_already";

type Undecided = {
  readonly caseId: string | null;
  readonly declinedBecause: string | null;
  readonly findings: number;
};

/** The findings of a visit come to one case, or to none, once. */
export const undecidedRefusal = guard(
  "patrols.findings_undecided",
  ({ caseId, declinedBecause, findings }: Undecided): CaseTieRefusal | null => {
    if (caseId !== null) return "cased_already";
    if (declinedBecause !== null) return "declined_already";
    return findings === 0 ? "no_findings" : null;
  },
);

type Joined = { readonly state: CaseState; readonly employerId: string };

/** Findings join only an open case of the same employer, in any of its files. */
export const joinRefusal = guard(
  "patrols.joined_case",
  (kase: Joined | undefined, fileIds: readonly string[]): CaseTieRefusal | null => {
    if (!kase || !fileIds.includes(kase.employerId)) return "case_of_another";
    return caseLifecycle.isTerminal(kase.state) ? "case_not_open" : null;
  },
);

type Carried = {
  readonly caseId: string | null;
  readonly carriedOn: string | null;
  /** Photographs and signed pages that are no evidence yet. */
  readonly uncarried: number;
};

/** A visit's material goes into its own case, once; what came since goes after it. */
export const carryRefusal = guard("patrols.carry", (visit: Carried, caseId: string): CaseTieRefusal | null => {
  if (visit.caseId !== caseId) return "not_cased";
  return visit.carriedOn === null || visit.uncarried > 0 ? null : "carried_already";
});
