"use server";
import { officeAction } from "@/lib/actions";
import { withdrawPublication } from "@/lib/publications/commands/withdraw-publication";
import { WithdrawPublicationInput } from "@/lib/publications/input";

const next = ({ caseId, decisionId }: { caseId: string; decisionId: string }) =>
  `/office/cases/${caseId}/decisions/${decisionId}/publication`;

export const withdraw = officeAction({
  name: "publications.withdraw",
  input: WithdrawPublicationInput,
  run: withdrawPublication,
  next,
});
