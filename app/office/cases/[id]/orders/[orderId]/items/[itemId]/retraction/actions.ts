"use server";
import { officeAction } from "@/lib/actions";
import { retractCorrection } from "@/lib/orders/commands/retract-correction";
import { RetractCorrectionInput } from "@/lib/orders/input";

export const retract = officeAction({
  name: "orders.retractCorrection",
  input: RetractCorrectionInput,
  run: retractCorrection,
  next: ({ caseId, orderId }) => `/office/cases/${caseId}/orders/${orderId}`,
});
