"use server";
import { officeAction } from "@/lib/actions";
import { amendFinding } from "@/lib/orders/commands/amend-finding";
import { AmendFindingInput } from "@/lib/orders/input";

export const amend = officeAction({
  name: "orders.amendFinding",
  input: AmendFindingInput,
  run: amendFinding,
  next: ({ caseId }) => `/office/cases/${caseId}/orders`,
});
