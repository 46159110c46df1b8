"use server";
import { officeAction } from "@/lib/actions";
import { reworkDecision } from "@/lib/decisions/commands/rework-decision";
import { ReworkDecisionInput } from "@/lib/returns/input";

export const rework = officeAction({
  name: "decisions.rework",
  input: ReworkDecisionInput,
  run: reworkDecision,
  next: ({ id, caseId }) => `/office/cases/${caseId}/decisions/${id}`,
});
