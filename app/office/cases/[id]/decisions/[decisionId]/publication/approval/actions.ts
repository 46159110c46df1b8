"use server";
import { officeAction } from "@/lib/actions";
import { publishDecision } from "@/lib/publications/commands/publish-decision";
import { PublishInput } from "@/lib/publications/input";

const next = ({ caseId, decisionId }: { caseId: string; decisionId: string }) =>
  `/office/cases/${caseId}/decisions/${decisionId}/publication`;

export const publish = officeAction({
  name: "publications.publish",
  input: PublishInput,
  run: publishDecision,
  next,
});
