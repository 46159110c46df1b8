"use server";
import { officeAction } from "@/lib/actions";
import { writeInstruction } from "@/lib/instructions/commands/write-instruction";
import { WriteInstructionInput } from "@/lib/instructions/input";

export const write = officeAction({
  name: "instructions.write",
  input: WriteInstructionInput,
  run: writeInstruction,
  next: ({ id, caseId }) => `/office/cases/${caseId}/instructions/${id}`,
});
