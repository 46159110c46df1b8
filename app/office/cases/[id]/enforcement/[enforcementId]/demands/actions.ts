"use server";
import { officeAction } from "@/lib/actions";
import { demand } from "@/lib/enforcement/commands/demand";
import { recordAnswer } from "@/lib/enforcement/commands/record-answer";
import { DemandInput, RecordAnswerInput } from "@/lib/enforcement/input";

const next = ({ id, caseId }: { id: string; caseId: string }) => `/office/cases/${caseId}/enforcement/${id}`;

export const issue = officeAction({ name: "enforcement.demand", input: DemandInput, run: demand, next });
export const answer = officeAction({
  name: "enforcement.recordAnswer",
  input: RecordAnswerInput,
  run: recordAnswer,
  next,
});
