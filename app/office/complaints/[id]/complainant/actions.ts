"use server";
import { officeAction } from "@/lib/actions";
import { correctComplainant } from "@/lib/complaints/commands/correct-complainant";
import { CorrectComplainantInput } from "@/lib/complaints/complainant-input";

export const correct = officeAction({
  name: "complaints.correctComplainant",
  input: CorrectComplainantInput,
  run: correctComplainant,
  next: ({ id }) => `/office/complaints/${id}`,
});
