"use server";
import { officeAction } from "@/lib/actions";
import { confirmCorrection } from "@/lib/enforcement/commands/confirm-correction";
import { rejectCorrection } from "@/lib/enforcement/commands/reject-correction";
import { RejectCorrectionInput } from "@/lib/enforcement/correction-input";
import { ConfirmCorrectionInput } from "@/lib/enforcement/input";

const next = ({ id, caseId }: { id: string; caseId: string }) => `/office/cases/${caseId}/enforcement/${id}`;

export const confirmAsCorrected = officeAction({
  name: "enforcement.confirmCorrection",
  input: ConfirmCorrectionInput,
  run: confirmCorrection,
  next,
});

export const answerNotCorrected = officeAction({
  name: "enforcement.rejectCorrection",
  input: RejectCorrectionInput,
  run: rejectCorrection,
  next,
});
