"use server";
import { officeAction } from "@/lib/actions";
import { issueOrder } from "@/lib/orders/commands/issue-order";
import { IssueOrderInput } from "@/lib/orders/input";

export const issue = officeAction({
  name: "orders.issue",
  input: IssueOrderInput,
  run: issueOrder,
  next: ({ id, caseId }) => `/office/cases/${caseId}/orders/${id}`,
});
