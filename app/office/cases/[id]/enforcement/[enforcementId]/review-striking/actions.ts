"use server";
import { officeAction } from "@/lib/actions";
import { strikeReview } from "@/lib/enforcement/commands/strike-review";
import { StrikeReviewInput } from "@/lib/enforcement/input";

export const strike = officeAction({
  name: "enforcement.strikeReview",
  input: StrikeReviewInput,
  run: strikeReview,
  next: ({ id, caseId }) => `/office/cases/${caseId}/enforcement/${id}`,
});
