"use server";
import { officeAction } from "@/lib/actions";
import { amendReview } from "@/lib/enforcement/commands/amend-review";
import { AmendReviewInput } from "@/lib/enforcement/input";

export const amend = officeAction({
  name: "enforcement.amendReview",
  input: AmendReviewInput,
  run: amendReview,
  next: ({ id, caseId }) => `/office/cases/${caseId}/enforcement/${id}`,
});
