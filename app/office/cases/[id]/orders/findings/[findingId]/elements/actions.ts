"use server";
import { officeAction } from "@/lib/actions";
import { tieElements } from "@/lib/orders/commands/tie-elements";
import { TieElementsInput } from "@/lib/orders/input";

export const tie = officeAction({
  name: "orders.tieElements",
  input: TieElementsInput,
  run: tieElements,
  next: ({ caseId }) => `/office/cases/${caseId}/evidence/matrix`,
});
