"use server";
import { officeAction } from "@/lib/actions";
import { giveBackDecision } from "@/lib/decisions/commands/give-back-decision";
import { GiveBackDecisionInput } from "@/lib/returns/input";

export const giveBack = officeAction({
  name: "decisions.giveBack",
  input: GiveBackDecisionInput,
  run: giveBackDecision,
  next: ({ id, caseId }) => `/office/cases/${caseId}/decisions/${id}`,
});
