"use server";
import { officeAction } from "@/lib/actions";
import { recordHearing } from "@/lib/decisions/commands/record-hearing";
import { RecordHearingInput } from "@/lib/decisions/hearing-input";

export const recordIt = officeAction({
  name: "decisions.recordHearing",
  input: RecordHearingInput,
  run: recordHearing,
  next: ({ id, caseId }) => `/office/cases/${caseId}/decisions/${id}`,
});
