"use server";
import { officeAction } from "@/lib/actions";
import { recordWaiver } from "@/lib/decisions/commands/record-waiver";
import { RecordWaiverInput } from "@/lib/decisions/input";

export const waive = officeAction({
  name: "decisions.recordWaiver",
  input: RecordWaiverInput,
  run: recordWaiver,
  next: ({ id, caseId }) => `/office/cases/${caseId}/decisions/${id}`,
});
