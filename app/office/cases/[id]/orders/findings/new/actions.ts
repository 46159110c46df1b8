"use server";
import { officeAction } from "@/lib/actions";
import { recordFinding } from "@/lib/orders/commands/record-finding";
import { RecordFindingInput } from "@/lib/orders/input";

export const record = officeAction({
  name: "orders.recordFinding",
  input: RecordFindingInput,
  run: recordFinding,
  next: (_result, { caseId }) => `/office/cases/${caseId}/orders`,
});
