"use server";
import { officeAction } from "@/lib/actions";
import { answerStatement } from "@/lib/decisions/commands/answer-statement";
import { AnswerStatementInput } from "@/lib/decisions/input";

export const answer = officeAction({
  name: "decisions.answerStatement",
  input: AnswerStatementInput,
  run: answerStatement,
  next: ({ id, caseId }) => `/office/cases/${caseId}/decisions/${id}`,
});
