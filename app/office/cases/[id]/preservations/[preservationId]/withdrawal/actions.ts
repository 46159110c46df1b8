"use server";
import { officeAction } from "@/lib/actions";
import { withdrawPreservation } from "@/lib/preservations/commands/withdraw-preservation";
import { WithdrawPreservationInput } from "@/lib/preservations/input";

export const withdraw = officeAction({
  name: "preservations.withdraw",
  input: WithdrawPreservationInput,
  run: withdrawPreservation,
  next: ({ id, caseId }) => `/office/cases/${caseId}/preservations/${id}`,
});
