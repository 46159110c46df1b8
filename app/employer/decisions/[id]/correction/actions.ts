"use server";
import { employerAction } from "@/lib/actions";
import { detachCorrectionFile } from "@/lib/enforcement/commands/detach-correction-file";
import { reportCorrection } from "@/lib/enforcement/commands/report-correction";
import { DetachCorrectionFileInput, ReportCorrectionInput } from "@/lib/enforcement/correction-input";

export const report = employerAction({
  name: "enforcement.reportOwnCorrection",
  input: ReportCorrectionInput,
  run: reportCorrection,
  next: ({ decisionId }) => `/employer/decisions/${decisionId}`,
});

export const detach = employerAction({
  name: "enforcement.detachOwnCorrectionFile",
  input: DetachCorrectionFileInput,
  run: detachCorrectionFile,
});
