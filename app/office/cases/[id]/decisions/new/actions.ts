"use server";
import { officeAction } from "@/lib/actions";
import { proposeDecision } from "@/lib/decisions/commands/propose-decision";
import { ProposeDecisionInput } from "@/lib/decisions/input";

export const propose = officeAction({
  name: "decisions.propose",
  input: ProposeDecisionInput,
  run: proposeDecision,
  next: ({ id, caseId }) => `/office/cases/${caseId}/decisions/${id}`,
});
