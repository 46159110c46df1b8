"use server";
import { officeAction } from "@/lib/actions";
import { handIn } from "@/lib/decisions/commands/hand-in";
import { HandInInput } from "@/lib/decisions/spot-input";

export const giveToOrgan = officeAction({
  name: "decisions.handIn",
  input: HandInInput,
  run: handIn,
  next: ({ id, caseId }) => `/office/cases/${caseId}/decisions/${id}`,
});
