"use server";
import { officeAction } from "@/lib/actions";
import { confirmCorrection } from "@/lib/enforcement/commands/confirm-correction";
import { ConfirmCorrectionInput } from "@/lib/enforcement/input";

export const confirmAsCorrected = officeAction({
  name: "enforcement.confirmCorrection",
  input: ConfirmCorrectionInput,
  run: confirmCorrection,
  next: ({ id, caseId }) => `/office/cases/${caseId}/enforcement/${id}`,
});
