"use server";
import { officeAction } from "@/lib/actions";
import { recordDefiance } from "@/lib/enforcement/commands/record-defiance";
import { RecordDefianceInput } from "@/lib/enforcement/input";

export const recordAsDefied = officeAction({
  name: "enforcement.recordDefiance",
  input: RecordDefianceInput,
  run: recordDefiance,
  next: ({ id, caseId }) => `/office/cases/${caseId}/enforcement/${id}`,
});
