"use server";
import { officeAction } from "@/lib/actions";
import { recordStatement } from "@/lib/decisions/commands/record-statement";
import { RecordStatementInput } from "@/lib/decisions/input";

export const record = officeAction({
  name: "decisions.recordStatement",
  input: RecordStatementInput,
  run: recordStatement,
  next: ({ id, caseId }) => `/office/cases/${caseId}/decisions/${id}`,
});
