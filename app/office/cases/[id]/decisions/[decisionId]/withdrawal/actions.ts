"use server";
import { officeAction } from "@/lib/actions";
import { withdrawDecision } from "@/lib/decisions/commands/withdraw-decision";
import { WithdrawDecisionInput } from "@/lib/decisions/input";

export const withdraw = officeAction({
  name: "decisions.withdraw",
  input: WithdrawDecisionInput,
  run: withdrawDecision,
  next: ({ id, caseId }) => `/office/cases/${caseId}/decisions/${id}`,
});
