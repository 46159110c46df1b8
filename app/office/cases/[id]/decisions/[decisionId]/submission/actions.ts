"use server";
import { officeAction } from "@/lib/actions";
import { submitDecision } from "@/lib/decisions/commands/submit-decision";
import { NotifyDecisionInput } from "@/lib/decisions/input";

export const submit = officeAction({
  name: "decisions.submit",
  input: NotifyDecisionInput,
  run: submitDecision,
  next: ({ id, caseId }) => `/office/cases/${caseId}/decisions/${id}`,
});
