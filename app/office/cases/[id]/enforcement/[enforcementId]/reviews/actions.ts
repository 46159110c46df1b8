"use server";
import { officeAction } from "@/lib/actions";
import { concludeReview } from "@/lib/enforcement/commands/conclude-review";
import { recordReview } from "@/lib/enforcement/commands/record-review";
import { ConcludeReviewInput, RecordReviewInput } from "@/lib/enforcement/input";

const next = ({ id, caseId }: { id: string; caseId: string }) => `/office/cases/${caseId}/enforcement/${id}`;

export const record = officeAction({
  name: "enforcement.recordReview",
  input: RecordReviewInput,
  run: recordReview,
  next,
});
export const conclude = officeAction({
  name: "enforcement.concludeReview",
  input: ConcludeReviewInput,
  run: concludeReview,
  next,
});
