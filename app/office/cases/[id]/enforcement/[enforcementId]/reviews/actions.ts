"use server";
import { officeAction } from "@/lib/actions";
import { answerReview } from "@/lib/enforcement/commands/answer-review";
import { concludeReview } from "@/lib/enforcement/commands/conclude-review";
import { recordReview } from "@/lib/enforcement/commands/record-review";
import { AnswerReviewInput, ConcludeReviewInput, RecordReviewInput } from "@/lib/enforcement/input";

const next = ({ id, caseId }: { id: string; caseId: string }) => `/office/cases/${caseId}/enforcement/${id}`;

export const record = officeAction({
  name: "enforcement.recordReview",
  input: RecordReviewInput,
  run: recordReview,
  next,
});
export const reply = officeAction({
  name: "enforcement.answerReview",
  input: AnswerReviewInput,
  run: answerReview,
  next,
});
export const conclude = officeAction({
  name: "enforcement.concludeReview",
  input: ConcludeReviewInput,
  run: concludeReview,
  next,
});
