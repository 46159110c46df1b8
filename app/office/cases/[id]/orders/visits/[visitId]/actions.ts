"use server";
import { officeAction } from "@/lib/actions";
import { carryVisit } from "@/lib/patrols/commands/carry-visit";
import { CarryVisitInput } from "@/lib/patrols/record-input";

export const carry = officeAction({
  name: "patrols.carry",
  input: CarryVisitInput,
  run: carryVisit,
  next: ({ caseId }) => `/office/cases/${caseId}/orders`,
});
