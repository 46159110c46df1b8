"use server";
import { officeAction } from "@/lib/actions";
import { answerInstruction } from "@/lib/instructions/commands/answer-instruction";
import { settleInstruction } from "@/lib/instructions/commands/settle-instruction";
import { AnswerInstructionInput, SettleInstructionInput } from "@/lib/instructions/input";

type Done = { id: string; caseId: string };

const next = ({ id, caseId }: Done) => `/office/cases/${caseId}/instructions/${id}`;

export const answer = officeAction({
  name: "instructions.answer",
  input: AnswerInstructionInput,
  run: answerInstruction,
  next,
});
export const settle = officeAction({
  name: "instructions.settle",
  input: SettleInstructionInput,
  run: settleInstruction,
  next,
});
