"use server";
import { officeAction } from "@/lib/actions";
import { reworkDecision } from "@/lib/decisions/commands/rework-decision";
import { WithdrawDecisionInput } from "@/lib/decisions/input";

export const rework = officeAction({
  name: "decisions.rework",
  input: WithdrawDecisionInput,
  run: reworkDecision,
  next: ({ id, caseId }) => `/office/cases/${caseId}/decisions/${id}`,
});
