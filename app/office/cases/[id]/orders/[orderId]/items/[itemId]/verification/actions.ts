"use server";
import { officeAction } from "@/lib/actions";
import { verifyItem } from "@/lib/orders/commands/verify-item";
import { VerifyItemInput } from "@/lib/orders/input";

export const verify = officeAction({
  name: "orders.verifyItem",
  input: VerifyItemInput,
  run: verifyItem,
  next: ({ caseId, orderId }) => `/office/cases/${caseId}/orders/${orderId}`,
});
