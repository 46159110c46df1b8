"use server";
import { officeAction } from "@/lib/actions";
import { withdrawOrder } from "@/lib/orders/commands/withdraw-order";
import { WithdrawOrderInput } from "@/lib/orders/input";

export const withdraw = officeAction({
  name: "orders.withdraw",
  input: WithdrawOrderInput,
  run: withdrawOrder,
  next: ({ id, caseId }) => `/office/cases/${caseId}/orders/${id}`,
});
