"use server";
import { officeAction } from "@/lib/actions";
import { discussDecision } from "@/lib/decisions/commands/discuss-decision";
import { DiscussDecisionInput } from "@/lib/decisions/review-input";

export const discuss = officeAction({
  name: "decisions.discuss",
  input: DiscussDecisionInput,
  run: discussDecision,
  next: ({ id, caseId }) => `/office/cases/${caseId}/decisions/${id}`,
});
