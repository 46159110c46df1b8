"use server";
import { officeAction } from "@/lib/actions";
import { judgePublication } from "@/lib/publications/commands/judge-publication";
import { JudgePublicationInput } from "@/lib/publications/input";

const next = ({ caseId, decisionId }: { caseId: string; decisionId: string }) =>
  `/office/cases/${caseId}/decisions/${decisionId}/publication`;

export const judge = officeAction({
  name: "publications.judge",
  input: JudgePublicationInput,
  run: judgePublication,
  next,
});
