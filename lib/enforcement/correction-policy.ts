import type { Actor } from "@/lib/auth/actor";
import { guard } from "@/lib/kernel/guard";
import { MOST_REPORT_FILES } from "./correction-input";

export type CorrectionRefusal = "no_report_file" | "report_files_too_many";

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
