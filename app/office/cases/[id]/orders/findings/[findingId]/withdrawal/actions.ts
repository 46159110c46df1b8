"use server";
import { officeAction } from "@/lib/actions";
import { withdrawFinding } from "@/lib/orders/commands/withdraw-finding";
import { WithdrawFindingInput } from "@/lib/orders/input";

export const withdraw = officeAction({
  name: "orders.withdrawFinding",
  input: WithdrawFindingInput,
  run: withdrawFinding,
  next: ({ caseId }) => `/office/cases/${caseId}/orders`,
});
