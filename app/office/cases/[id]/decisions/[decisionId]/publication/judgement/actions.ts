"use server";
import { officeAction } from "@/lib/actions";
import { judgeAgain } from "@/lib/publications/commands/judge-again";
import { withholdPublication } from "@/lib/publications/commands/withhold-publication";
import { JudgeAgainInput, WithholdInput } from "@/lib/publications/input";

const next = ({ caseId, decisionId }: { caseId: string; decisionId: string }) =>
  `/office/cases/${caseId}/decisions/${decisionId}/publication`;

export const again = officeAction({
  name: "publications.judgeAgain",
  input: JudgeAgainInput,
  run: judgeAgain,
  next,
});
export const withhold = officeAction({
  name: "publications.withhold",
  input: WithholdInput,
  run: withholdPublication,
  next,
});
