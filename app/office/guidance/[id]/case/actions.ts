"use server";
import { officeAction } from "@/lib/actions";
import { openGuidanceCase } from "@/lib/guidance/commands/open-guidance-case";
import { OpenGuidanceCaseInput } from "@/lib/guidance/input";

export const open = officeAction({
  name: "guidance.openCase",
  input: OpenGuidanceCaseInput,
  run: openGuidanceCase,
  next: ({ id }) => `/office/cases/${id}`,
});
