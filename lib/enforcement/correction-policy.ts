import type { Actor } from "@/lib/auth/actor";
import { guard } from "@/lib/kernel/guard";
import { MOST_REPORT_FILES } from "./correction-input";
import type { EnforcementAct } from "./lifecycle";

export type CorrectionRefusal = "no_report_file" | "report_files_too_many" | "nothing_to_correct" | "no_report_waits";

export type CorrectionFacts = {
  readonly court: { readonly isUncorrected: boolean };
  /** Reports of the employer that nobody has answered. */
  readonly unansweredReports: number;
};

const corrects: readonly EnforcementAct[] = ["reportCorrection", "confirmCorrection", "rejectCorrection"];

/** What is not ordered, or is corrected, is not reported and verified; what nobody reported is not answered. */
export const correctionInTurn = guard(
  "enforcement.correction",
  (_actor: Actor, { court, unansweredReports }: CorrectionFacts, act: EnforcementAct): CorrectionRefusal | null => {
    if (corrects.includes(act) && !court.isUncorrected) return "nothing_to_correct";
    return act === "rejectCorrection" && unansweredReports === 0 ? "no_report_waits" : null;
  },
);

/** A report comes with what proves it, and with no more than a case officer can look through. */
export const reportFilesRefusal = guard(
  "enforcement.report_files",
  (gathered: number, step: "attach" | "report"): CorrectionRefusal | null => {
    if (step === "report") return gathered === 0 ? "no_report_file" : null;
    return gathered >= MOST_REPORT_FILES ? "report_files_too_many" : null;
  },
);

/** Whether this is a user of the employer to whom the decision is addressed; the scope leaves out those on persons. */
export const isOfParty = (actor: Actor, { employerId }: { readonly employerId: string }): boolean =>
  actor.kind === "employer" && actor.files.includes(employerId);
