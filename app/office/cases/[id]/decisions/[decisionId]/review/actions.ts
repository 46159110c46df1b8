"use server";
import { officeAction } from "@/lib/actions";
import { reviewDecision } from "@/lib/decisions/commands/review-decision";
import { ReviewDecisionInput } from "@/lib/decisions/review-input";

export const review = officeAction({
  name: "decisions.review",
  input: ReviewDecisionInput,
  run: reviewDecision,
  next: ({ id, caseId }) => `/office/cases/${caseId}/decisions/${id}`,
});
