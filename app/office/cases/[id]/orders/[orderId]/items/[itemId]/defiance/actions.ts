"use server";
import { officeAction } from "@/lib/actions";
import { recordDefiance } from "@/lib/orders/commands/record-defiance";
import { RecordDefianceInput } from "@/lib/orders/input";

export const recordAsDefied = officeAction({
  name: "orders.recordDefiance",
  input: RecordDefianceInput,
  run: recordDefiance,
  next: ({ caseId, orderId }) => `/office/cases/${caseId}/orders/${orderId}`,
});
