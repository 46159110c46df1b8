"use server";
import { officeAction } from "@/lib/actions";
import { approveDecision } from "@/lib/decisions/commands/approve-decision";
import { ApproveDecisionInput } from "@/lib/decisions/input";

export const approve = officeAction({
  name: "decisions.approve",
  input: ApproveDecisionInput,
  run: approveDecision,
  next: ({ id, caseId }) => `/office/cases/${caseId}/decisions/${id}`,
});
