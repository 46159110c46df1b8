"use server";
import { officeAction } from "@/lib/actions";
import { payIn } from "@/lib/decisions/commands/hand-in";
import { PayInInput } from "@/lib/decisions/spot-input";

export const payToBank = officeAction({
  name: "decisions.payIn",
  input: PayInInput,
  run: payIn,
  next: ({ id, caseId }) => `/office/cases/${caseId}/decisions/${id}`,
});
