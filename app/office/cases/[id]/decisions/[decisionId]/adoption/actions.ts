"use server";
import { officeAction } from "@/lib/actions";
import { adoptReview } from "@/lib/decisions/commands/adopt-review";
import { AdoptReviewInput } from "@/lib/decisions/review-input";

export const adopt = officeAction({
  name: "decisions.adoptReview",
  input: AdoptReviewInput,
  run: adoptReview,
  next: ({ id, caseId }) => `/office/cases/${caseId}/decisions/${id}`,
});
