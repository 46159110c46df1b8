"use server";
import { officeAction } from "@/lib/actions";
import { adjustDecision } from "@/lib/decisions/commands/adjust-decision";
import { AdjustDecisionInput } from "@/lib/decisions/input";

export const adjust = officeAction({
  name: "decisions.adjust",
  input: AdjustDecisionInput,
  run: adjustDecision,
  next: ({ id, caseId }) => `/office/cases/${caseId}/decisions/${id}`,
});
