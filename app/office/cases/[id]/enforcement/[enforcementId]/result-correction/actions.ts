"use server";
import { officeAction } from "@/lib/actions";
import { correctResult } from "@/lib/enforcement/commands/correct-result";
import { CorrectResultInput } from "@/lib/enforcement/input";

export const correct = officeAction({
  name: "enforcement.correctResult",
  input: CorrectResultInput,
  run: correctResult,
  next: ({ id, caseId }) => `/office/cases/${caseId}/enforcement/${id}`,
});
