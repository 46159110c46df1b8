"use server";
import { officeAction } from "@/lib/actions";
import { recordFiling } from "@/lib/decisions/commands/record-filing";
import { RecordFilingInput } from "@/lib/decisions/spot-input";

export const file = officeAction({
  name: "decisions.recordFiling",
  input: RecordFilingInput,
  run: recordFiling,
  next: ({ id, caseId }) => `/office/cases/${caseId}/decisions/${id}`,
});
