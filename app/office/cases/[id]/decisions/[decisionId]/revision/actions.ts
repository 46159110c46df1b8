"use server";
import { officeAction } from "@/lib/actions";
import { reviseDecision } from "@/lib/decisions/commands/revise-decision";
import { ReviseDecisionInput } from "@/lib/decisions/input";

export const revise = officeAction({
  name: "decisions.revise",
  input: ReviseDecisionInput,
  run: reviseDecision,
  next: ({ id, caseId }) => `/office/cases/${caseId}/decisions/${id}`,
});
