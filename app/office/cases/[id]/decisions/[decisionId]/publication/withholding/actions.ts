"use server";
import { officeAction } from "@/lib/actions";
import { confirmWithholding } from "@/lib/publications/commands/confirm-withholding";
import { ConfirmWithholdingInput } from "@/lib/publications/input";

const next = ({ caseId, decisionId }: { caseId: string; decisionId: string }) =>
  `/office/cases/${caseId}/decisions/${decisionId}/publication`;

export const confirm = officeAction({
  name: "publications.confirmWithholding",
  input: ConfirmWithholdingInput,
  run: confirmWithholding,
  next,
});
