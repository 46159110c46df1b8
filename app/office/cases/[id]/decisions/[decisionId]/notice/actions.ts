"use server";
import { officeAction } from "@/lib/actions";
import { notifyDecision } from "@/lib/decisions/commands/notify-decision";
import { NotifyDecisionInput } from "@/lib/decisions/input";

export const notify = officeAction({
  name: "decisions.notify",
  input: NotifyDecisionInput,
  run: notifyDecision,
  next: ({ id, caseId }) => `/office/cases/${caseId}/decisions/${id}`,
});
