"use server";
import { officeAction } from "@/lib/actions";
import { proposeOrder } from "@/lib/orders/commands/propose-order";
import { ProposeOrderInput } from "@/lib/orders/input";

export const propose = officeAction({
  name: "orders.propose",
  input: ProposeOrderInput,
  run: proposeOrder,
  next: ({ id, caseId }) => `/office/cases/${caseId}/orders/${id}`,
});
