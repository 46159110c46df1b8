"use server";
import { officeAction } from "@/lib/actions";
import { reviseOrder } from "@/lib/orders/commands/revise-order";
import { ReviseOrderInput } from "@/lib/orders/input";

export const revise = officeAction({
  name: "orders.revise",
  input: ReviseOrderInput,
  run: reviseOrder,
  next: ({ id, caseId }) => `/office/cases/${caseId}/orders/${id}`,
});
